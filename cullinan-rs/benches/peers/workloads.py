"""What is asked of every peer, and what it may cost."""

from dataclasses import dataclass

JOINING = (
    '{"name":"Ada Lovelace","email":"ada.lovelace@example.org","age":36,'
    '"tags":["mathematics","engines","poetry"],'
    '"note":"Wrote the first program for a machine that was never built, and what it might play."}'
)

SUBSCRIBING = (
    "name=Ada+Lovelace&email=ada.lovelace%40example.org&age=36"
    "&note=Wrote+the+first+program+for+a+machine+that+was+never+built%2C+and+what+it+might+play."
)


@dataclass(frozen=True)
class Workload:
    name: str
    what: str
    path: str
    status: int
    gate: float  # instructions, as a multiple of raw's
    allocations: int | None = None
    method: str = "GET"
    headers: str = ""
    body: str = ""
    media: str = "application/json"
    without: tuple[str, ...] = ()  # peers that do not take part

    @property
    def is_error(self):
        """Frameworks answer errors each in its own way: only the status must match."""
        return self.status >= 400

    def request(self, address):
        # As many headers as an ordinary client sends.
        head = f"{self.method} {self.path} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: load/1.0\r\nAccept: */*\r\n"
        if self.body:
            head += f"Content-Type: {self.media}\r\nContent-Length: {len(self.body)}\r\n"
        return head + self.headers + "\r\n" + self.body


THING = "X-Tenant: acme\r\nCookie: theme=dark; session=5f2c9a\r\n"

WORKLOADS = [
    Workload("W1", "plaintext", "/plaintext", 200, 1.10, allocations=4),
    Workload("W2", "small JSON", "/json", 200, 1.10),
    Workload(
        "W3", "checked parameters", "/things/42?page=3&size=50&q=blue-pen", 200, 1.10, allocations=8, headers=THING
    ),
    Workload("W4", "checked JSON body", "/members", 201, 1.10, allocations=19, method="POST", body=JOINING),
    Workload(
        "W5",
        "checked form",
        "/subscribers",
        201,
        1.10,
        method="POST",
        body=SUBSCRIBING,
        media="application/x-www-form-urlencoded",
        without=("poem",),  # its rules are not asked about forms
    ),
    Workload("W7", "deep route of 300", "/api/v1/c07/acme/items17/42/details/7", 200, 1.10),
    Workload("W8", "404", "/nothing/here", 404, 1.35),
    Workload("W9", "W3, refused", "/things/0?page=3&size=500&q=no!", 400, 1.35, headers=THING),
]

# Beside axum before the same SeaORM calls, in `database`; their gate stands there.
DATABASE = [
    Workload("D1", "one row by its key", "/books/42", 200, 0),
    Workload("D2", "20 rows, filtered", "/books?min_price=1000", 200, 0),
]
