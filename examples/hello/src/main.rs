//! The smallest application: one controller, one free function.
//!
//! `cargo run -p hello`, then `curl http://127.0.0.1:8080/hello/world`.

use cullinan::prelude::*;

/// Greetings.
#[controller(url = "/hello")]
struct HelloController;

#[controller]
impl HelloController {
    /// Greet somebody by name.
    #[get_api(url = "/{name}")]
    async fn greet(
        &self,
        #[param(min_length = 1, max_length = 40)] name: Path<String>,
        #[param(default = 1, ge = 1, le = 3)] times: Query<usize>,
    ) -> String {
        vec![format!("hello {name}"); *times].join(", ")
    }
}

#[get_api(url = "/")]
async fn index() -> &'static str {
    "try /hello/world"
}

#[cullinan::main]
async fn main() -> Result<()> {
    Application::discover().title("Hello").run().await
}

#[cfg(test)]
mod tests {
    use cullinan::serde_json::{Value, json};
    use cullinan::testing::TestApplication;

    #[test]
    fn the_application_can_start() {
        cullinan::Application::discover().expect_controllers(1).check().unwrap();
    }

    #[tokio::test]
    async fn it_greets_by_name() {
        let application = TestApplication::discover();
        application.get("/").send().await.expect_status(200).expect_text("try /hello/world");
        application.get("/hello/world").send().await.expect_status(200).expect_text("hello world");
        application.get("/hello/J%C3%BCrgen?times=2").send().await.expect_text("hello Jürgen, hello Jürgen");
    }

    #[tokio::test]
    async fn all_that_is_wrong_stands_in_one_answer() {
        let name = "x".repeat(41);
        let answer = TestApplication::discover().get(&format!("/hello/{name}?times=9")).send().await;
        answer.expect_status(400).expect_header("content-type", "application/problem+json");
        let problem: Value = answer.json();
        assert_eq!(problem["detail"], "2 parameters are invalid");
        assert_eq!(problem["errors"][0]["code"], "max_length");
        let times = json!({ "in": "query", "name": "times", "code": "le", "detail": "must be <= 3, got 9" });
        assert_eq!(problem["errors"][1], times);
    }
}
