# Sourced by stages that ask a running example: `serve NAME` starts one on a free port and leaves where it is in
# `$address`, `stop` ends it. It is ended with the stage too, also where that fails.

target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
server='' address='' said=$(mktemp)

stop() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    [[ -z $server ]] || wait "$server" 2>/dev/null || true
    server=''
}
trap 'stop; rm -f "$said"' EXIT

# The bookshop keeps its books in `$folder`, and begins with those that it always begins with.
serve() {
    local name=$1
    cargo build --locked --package "$name" </dev/null
    export BOOKSHOP_DATABASE_URL="sqlite://$folder/bookshop.db?mode=rwc"
    rm -f "$folder"/bookshop.db*
    # Emptied here, since the program is not there at once, and what the one before it said is no answer.
    : >"$said"
    CULLINAN_PORT=0 "$target/debug/$name" </dev/null >>"$said" &
    server=$!
    for _ in {1..300}; do
        grep -q '^listening on' "$said" && break
        sleep 0.1
    done
    address=$(sed -n 's/^listening on //p' "$said")
    [[ -n $address ]] || { echo "$name does not listen" >&2 && return 1; }
}
