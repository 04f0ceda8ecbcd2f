"""The bookshop by the client that `openapi-python-client` made of its document."""

import sys
from http import HTTPStatus
from io import BytesIO

from bookshop_client import Client
from bookshop_client.api.book import (
    book_controller_add,
    book_controller_change,
    book_controller_find,
    book_controller_list,
    book_controller_remove,
)
from bookshop_client.api.cover import cover_controller_find, cover_controller_hang
from bookshop_client.api.order import (
    order_controller_bring_to,
    order_controller_place,
    order_controller_remove,
)
from bookshop_client.models import (
    Book,
    BookChange,
    CoverControllerHangBody,
    FaultIn,
    NewBook,
    NewLine,
    NewOrder,
    Order,
    OrderStatus,
    PageBook,
    Problem,
    Progress,
)
from bookshop_client.types import File, Response

PICTURE = b"\x89PNG\r\n\x1a\n\0"


def refused(answer: Response, status: HTTPStatus) -> Problem:
    """A problem as the document has it, of that status."""
    assert answer.status_code == status, answer
    assert isinstance(answer.parsed, Problem), answer
    assert answer.parsed.status == status
    return answer.parsed


def books(client: Client) -> int:
    page = book_controller_list.sync(client=client, search="harbour", size=2)
    assert isinstance(page, PageBook), page
    assert (len(page.items), page.page) == (2, 1) and page.total >= 2, page

    author = page.items[0].author
    book = NewBook(title=" The Client ", isbn="9781000000028", author_id=author.id, price_cents=1250)
    added = book_controller_add.sync_detailed(client=client, body=book)
    assert added.status_code == HTTPStatus.CREATED and isinstance(added.parsed, Book), added
    added = added.parsed
    assert (added.title, added.author, added.stock) == ("The Client", author, 0), added
    assert book_controller_find.sync(added.id, client=client) == added
    changed = book_controller_change.sync(added.id, client=client, body=BookChange(stock=3, title=None))
    added.stock = 3
    assert changed == added, changed

    taken = refused(book_controller_add.sync_detailed(client=client, body=book), HTTPStatus.CONFLICT)
    assert [(fault.name, fault.code) for fault in taken.errors] == [("isbn", "taken")], taken
    book.isbn, book.price_cents = "1", -1
    bad = refused(book_controller_add.sync_detailed(client=client, body=book), HTTPStatus.BAD_REQUEST)
    found = [(fault.in_, fault.pointer) for fault in bad.errors]
    assert found == [(FaultIn.BODY, "#/price_cents"), (FaultIn.BODY, "#/isbn")], bad
    beyond = refused(book_controller_list.sync_detailed(client=client, size=1000), HTTPStatus.BAD_REQUEST)
    assert [(fault.in_, fault.name) for fault in beyond.errors] == [(FaultIn.QUERY, "size")], beyond
    return added.id


def cover(client: Client, book: int) -> None:
    refused(cover_controller_find.sync_detailed(book, client=client), HTTPStatus.NOT_FOUND)
    picture = File(payload=BytesIO(PICTURE), file_name="cover.png", mime_type="image/png")
    body = CoverControllerHangBody(cover=picture)
    hung = cover_controller_hang.sync_detailed(book, client=client, body=body)
    assert hung.status_code == HTTPStatus.NO_CONTENT, hung
    answer = cover_controller_find.sync_detailed(book, client=client)
    assert answer.headers["content-type"] == "image/png", answer
    assert isinstance(answer.parsed, File) and answer.parsed.payload.read() == PICTURE, answer


def orders(client: Client, book: int) -> None:
    order = NewOrder(customer_id=1, lines=[NewLine(book_id=book, quantity=2)])
    placed = order_controller_place.sync(client=client, body=order)
    assert isinstance(placed, Order), placed
    assert (placed.status, placed.total_cents) == (Progress.PLACED, 2500), placed
    refusal = refused(order_controller_place.sync_detailed(client=client, body=order), HTTPStatus.CONFLICT)
    assert refusal.code == "sold_out", refusal
    delivered = OrderStatus(status=Progress.DELIVERED)
    assert order_controller_bring_to.sync(placed.id, client=client, body=delivered) == delivered
    removed = order_controller_remove.sync_detailed(placed.id, client=client)
    assert removed.status_code == HTTPStatus.NO_CONTENT, removed


def main(address: str) -> None:
    # What the document does not say is no answer.
    client = Client(base_url=address, raise_on_unexpected_status=True)
    book = books(client)
    cover(client, book)
    orders(client, book)
    assert book_controller_remove.sync_detailed(book, client=client).status_code == HTTPStatus.NO_CONTENT
    gone = refused(book_controller_find.sync_detailed(book, client=client), HTTPStatus.NOT_FOUND)
    assert gone.code == "not_found", gone
    print("listed, added, changed, uploaded, ordered, removed; six problems were typed")


main(*sys.argv[1:])
