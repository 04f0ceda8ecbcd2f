//! `Application::templates`: what is read at start-up, and what is wrong there.

use std::fs;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

#[get_api(url = "/any")]
async fn any(name: String) -> Template {
    Template::new(name, serde_json::json!({ "name": "<Ann>" }))
}

#[get_api(url = "/mail")]
async fn mail(templates: Inject<Templates>) -> Result<String> {
    templates.render("mail.txt", serde_json::json!({ "name": "<Ann>" }))
}

fn application() -> Application {
    Application::new().handlers(handlers![any, mail])
}

#[tokio::test]
async fn a_directory_is_read_with_all_below_it() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir_all(directory.path().join("books/deep")).unwrap();
    for (path, source) in [
        ("base.html", "<title>{% block title %}{% endblock %}</title>"),
        ("books/list.html", "{% extends 'base.html' %}{% block title %}{{ name }}{% endblock %}"),
        ("books/deep/raw.txt", "{{ name }}"),
        ("mail.txt", "Dear {{ name }}"),
        (".hidden.html", "{% broken"),
    ] {
        fs::write(directory.path().join(path), source).unwrap();
    }
    let application = TestApplication::new(application().templates(directory.path()));
    get(&application, "/any?name=books/list.html").await.expect_text("<title>&lt;Ann&gt;</title>");
    get(&application, "/any?name=books/deep/raw.txt").await.expect_text("<Ann>");
    get(&application, "/mail").await.expect_text("Dear <Ann>");
    get(&application, "/any?name=.hidden.html").await.expect_status(500);
}

#[tokio::test]
async fn what_is_not_known_to_be_plain_is_escaped() {
    const NAME: &str = "{{ name }}";
    for (file, expected) in [
        ("page.html.j2", "&lt;Ann&gt;"),
        ("page.html.jinja", "&lt;Ann&gt;"),
        ("page.HTML.Jinja2", "&lt;Ann&gt;"),
        ("PAGE.HTM", "&lt;Ann&gt;"),
        ("page.svg", "&lt;Ann&gt;"),
        ("page.tpl", "&lt;Ann&gt;"),
        ("page", "&lt;Ann&gt;"),
        ("mail.txt/page", "&lt;Ann&gt;"),
        ("page.txt.html", "&lt;Ann&gt;"),
        ("page.j2", "&lt;Ann&gt;"),
        ("mail.txt", "<Ann>"),
        ("mail.TXT.j2", "<Ann>"),
        ("notes.md", "<Ann>"),
        ("table.csv", "<Ann>"),
    ] {
        let application = TestApplication::new(application().templates_from([(file, NAME)]));
        get(&application, &format!("/any?name={file}")).await.expect_text(expected);
    }
    let application = TestApplication::new(application().templates_from([("a.json", "[{{ name }}]")]));
    let answer = get(&application, "/any?name=a.json").await;
    assert_eq!(answer.json::<serde_json::Value>(), serde_json::json!(["<Ann>"]));
}

#[test]
fn what_cannot_be_read_or_parsed_is_a_fault_with_file_and_line() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("one.html"), "fine\n{% if %}").unwrap();
    fs::write(directory.path().join("two.html"), "{{ open").unwrap();
    fs::write(directory.path().join("three.html"), [0xff, 0xfe]).unwrap();
    let report = application().templates(directory.path()).check().unwrap_err();
    let place = |name: &str| directory.path().join(name).display().to_string();
    let has = |text: String| report.faults().iter().any(|fault| fault.contains(&text));
    assert!(has(format!("{}:2: ", place("one.html"))), "{report}");
    assert!(has(format!("{}:1: ", place("two.html"))), "{report}");
    assert!(has(place("three.html")), "{report}");
    assert_eq!(report.faults().len(), 3, "{report}");
}

#[test]
fn a_directory_that_is_not_there_is_one() {
    let report = application().templates("/nowhere/templates").check().unwrap_err();
    assert_eq!(report.faults().len(), 1, "{report}");
    assert!(report.faults()[0].contains("/nowhere/templates"), "{report}");
}

#[test]
fn so_is_a_text_that_is_no_template() {
    let report = application().templates_from([("a.html", "{% endfor %}")]).check().unwrap_err();
    assert!(report.faults()[0].contains("a.html:1"), "{report}");
}
