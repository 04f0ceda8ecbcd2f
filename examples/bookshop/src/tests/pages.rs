//! Lists and their pages.

use cullinan::serde_json::Value;

use super::shop::{faults, shop};

#[tokio::test]
async fn pages_follow_each_other_and_end() {
    let shop = shop().await;
    let mut ids = Vec::new();
    for page in 1..=11 {
        let list: Value = shop.get(&format!("/books?page={page}&size=100")).send().await.json();
        assert_eq!((&list["page"], &list["size"], &list["total"]), (&page.into(), &100.into(), &1000.into()));
        ids.extend(list["items"].as_array().unwrap().iter().map(|book| book["id"].as_u64().unwrap()));
    }
    assert_eq!(ids, (1..=1000).collect::<Vec<_>>());
}

#[tokio::test]
async fn every_list_begins_with_twenty() {
    let shop = shop().await;
    for (url, total, shown) in
        [("/books", 1000, 20), ("/authors", 50, 20), ("/customers", 20, 20), ("/orders", 0, 0)]
    {
        let list: Value = shop.get(url).send().await.expect_status(200).json();
        assert_eq!(
            (&list["total"], &list["page"], &list["size"]),
            (&total.into(), &1.into(), &20.into()),
            "{url}"
        );
        assert_eq!(list["items"].as_array().unwrap().len(), shown, "{url}");
    }
}

#[tokio::test]
async fn pages_have_their_bounds() {
    let shop = shop().await;
    for url in ["/books", "/authors", "/customers", "/orders"] {
        let answer = shop.get(&format!("{url}?page=0&size=101")).send().await;
        answer.expect_status(400);
        assert_eq!(faults(&answer), ["page ge null", "size le null"], "{url}");
        let answer = shop.get(&format!("{url}?page=4294967295&size=100")).send().await;
        assert_eq!(answer.expect_status(200).json::<Value>()["items"].as_array().unwrap().len(), 0, "{url}");
    }
}
