# Sourced by stages that use programs of others. All versions are pinned, those of what they need too, without a word of
# the registry that they come from.

# Installs what `package-lock.json` of a folder says. It is made anew by
# `npm install --package-lock-only --omit-lockfile-registry-resolved`.
install_node() {
    (cd "$1" && npm ci --silent --no-audit --no-fund --prefer-offline)
}

# Makes an environment in `venv` of a folder, of its `requirements.txt` in the versions of its `constraints.txt`: that is
# what `pip freeze` says where it was made without them.
install_python() {
    local folder=$1 wanted
    wanted=$(cat "$folder/requirements.txt" "$folder/constraints.txt")
    [[ $(cat "$folder/venv/installed" 2>/dev/null) != "$wanted" ]] || return 0
    python3 -m venv --clear "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
        --requirement "$folder/requirements.txt" --constraint "$folder/constraints.txt"
    echo "$wanted" >"$folder/venv/installed"
}
