"""The same application for each framework: 15 controllers of 20 typed routes, 100 of the 300 with a JSON body."""

CONTROLLERS, ROUTES = 15, 20
MARK = "/* edited */"


def has_body(controller, route):
    """A third of the routes, and as many in each controller as come out even."""
    return (controller * ROUTES + route) % 3 == 0


def manifest(framework, root):
    needs = {
        "cullinan": f'cullinan = {{ package = "cullinan-rs", path = "{root}" }}\n',
        "axum": 'axum = "0.8"\naxum-extra = { version = "0.12", features = ["cookie", "query", "typed-header"] }\n'
        'serde = { version = "1", features = ["derive"] }\nvalidator = { version = "0.21", features = ["derive"] }\n'
        'tokio = { version = "1", features = ["macros", "rt-multi-thread", "net"] }\n',
        "poem": 'poem = "3"\npoem-openapi = { version = "5", features = ["email"] }\n'
        'tokio = { version = "1", features = ["macros", "rt-multi-thread"] }\n',
    }[framework]
    return f'[workspace]\n\n[package]\nname = "app-{framework}"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\n{needs}'


def sources(framework):
    """Every file of `src` by its name; the handler to edit is the first of c00.rs."""
    write = {"cullinan": cullinan, "axum": axum, "poem": poem}[framework]
    files = {f"c{c:02}.rs": write(c) for c in range(CONTROLLERS)}
    files["main.rs"] = main(framework)
    return files


def main(framework):
    modules = "".join(f"mod c{c:02};\n" for c in range(CONTROLLERS))
    every = [f"c{c:02}" for c in range(CONTROLLERS)]
    if framework == "cullinan":
        return modules + (
            "\n#[cullinan::main]\nasync fn main() -> cullinan::Result<()> {\n"
            "    cullinan::Application::discover().run().await\n}\n"
        )
    if framework == "axum":
        nested = "".join(f'\n        .nest("/{c}", {c}::router())' for c in every)
        return modules + (
            f"\n#[tokio::main]\nasync fn main() {{\n    let app = axum::Router::new(){nested};\n"
            '    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();\n'
            "    axum::serve(listener, app).await.unwrap();\n}\n"
        )
    apis = ", ".join(f"{c}::Api" for c in every)
    return modules + (
        "\nuse poem::{Route, Server, listener::TcpListener};\nuse poem_openapi::OpenApiService;\n\n"
        f"#[tokio::main]\nasync fn main() {{\n    let service = OpenApiService::new(({apis}), \"app\", \"1\");\n"
        "    let document = service.spec_endpoint();\n"
        '    let app = Route::new().nest("/", service).nest("/openapi.json", document);\n'
        '    Server::new(TcpListener::bind("127.0.0.1:0")).run(app).await.unwrap();\n}\n'
    )


def cullinan(c):
    out = f'use cullinan::prelude::*;\n\n/// Controller {c}.\n#[controller(url = "/c{c:02}")]\nstruct C{c:02};\n\n'
    models, handlers = "", ""
    for r in range(ROUTES):
        mark = first(c, r)
        if has_body(c, r):
            models += (
                f"#[model]\npub struct New{r:02} {{\n"
                "    #[validate(length(min = 1, max = 50))]\n    name: String,\n"
                "    #[validate(email)]\n    email: String,\n"
                "    #[validate(range(min = 18, max = 120))]\n    age: u8,\n"
                "    #[validate(length(max = 5))]\n    tags: Vec<String>,\n"
                "    #[validate(length(max = 200))]\n    note: Option<String>,\n    active: bool,\n}\n\n"
                f"#[model]\npub struct Made{r:02} {{\n    id: u64,\n    name: String,\n}}\n\n"
            )
            handlers += (
                f'    /// Make one.\n    #[post_api(url = "/{{id}}/made{r:02}")]\n'
                f"    async fn made{r:02}(&self, #[param(ge = 1)] id: Path<u64>, body: New{r:02}) -> Result<Json<Made{r:02}>> {{\n"
                f"        {mark}Ok(Json(Made{r:02} {{ id: *id + body.age as u64, name: body.name }}))\n    }}\n\n"
            )
        else:
            models += f"#[model]\npub struct Item{r:02} {{\n    id: u64,\n    page: u32,\n    q: String,\n}}\n\n"
            handlers += (
                f'    /// Find one.\n    #[get_api(url = "/{{id}}/items{r:02}")]\n    async fn items{r:02}(\n        &self,\n'
                "        #[param(ge = 1)] id: Path<u64>,\n        #[param(default = 1, ge = 1)] page: Query<u32>,\n"
                "        #[param(max_length = 64)] q: Query<Option<String>>,\n"
                f"    ) -> Result<Json<Item{r:02}>> {{\n"
                f"        {mark}Ok(Json(Item{r:02} {{ id: *id, page: *page, q: q.into_inner().unwrap_or_default() }}))\n    }}\n\n"
            )
    return out + models + f"#[controller]\nimpl C{c:02} {{\n{handlers}}}\n"


def axum(c):
    out = (
        "use axum::extract::Path;\nuse axum::http::StatusCode;\nuse axum::routing::{get, post};\n"
        "use axum::{Json, Router};\nuse axum_extra::extract::Query;\nuse serde::{Deserialize, Serialize};\n"
        "use validator::Validate;\n\ntype Refused = (StatusCode, String);\n\n"
        "fn refused(errors: validator::ValidationErrors) -> Refused {\n"
        "    (StatusCode::BAD_REQUEST, errors.to_string())\n}\n\nfn one() -> u32 {\n    1\n}\n\n"
    )
    models, handlers, routes = "", "", ""
    for r in range(ROUTES):
        mark = first(c, r)
        if has_body(c, r):
            models += (
                f"#[derive(Deserialize, Validate)]\npub struct New{r:02} {{\n"
                "    #[validate(length(min = 1, max = 50))]\n    name: String,\n"
                "    #[validate(email)]\n    email: String,\n"
                "    #[validate(range(min = 18, max = 120))]\n    age: u8,\n"
                "    #[validate(length(max = 5))]\n    tags: Vec<String>,\n"
                "    #[validate(length(max = 200))]\n    note: Option<String>,\n    active: bool,\n}\n\n"
                f"#[derive(Serialize)]\npub struct Made{r:02} {{\n    id: u64,\n    name: String,\n}}\n\n"
            )
            handlers += (
                f"async fn made{r:02}(Path(id): Path<u64>, Json(body): Json<New{r:02}>) "
                f"-> Result<(StatusCode, Json<Made{r:02}>), Refused> {{\n    {mark}body.validate().map_err(refused)?;\n"
                f"    Ok((StatusCode::CREATED, Json(Made{r:02} {{ id: id + body.age as u64, name: body.name }})))\n}}\n\n"
            )
            routes += f'\n        .route("/{{id}}/made{r:02}", post(made{r:02}))'
        else:
            models += (
                f"#[derive(Deserialize, Validate)]\npub struct Search{r:02} {{\n"
                '    #[serde(default = "one")]\n    #[validate(range(min = 1))]\n    page: u32,\n'
                "    #[validate(length(max = 64))]\n    q: Option<String>,\n}\n\n"
                f"#[derive(Serialize)]\npub struct Item{r:02} {{\n    id: u64,\n    page: u32,\n    q: String,\n}}\n\n"
            )
            handlers += (
                f"async fn items{r:02}(Path(id): Path<u64>, Query(search): Query<Search{r:02}>) "
                f"-> Result<Json<Item{r:02}>, Refused> {{\n    {mark}search.validate().map_err(refused)?;\n"
                f"    Ok(Json(Item{r:02} {{ id, page: search.page, q: search.q.unwrap_or_default() }}))\n}}\n\n"
            )
            routes += f'\n        .route("/{{id}}/items{r:02}", get(items{r:02}))'
    return out + models + handlers + f"pub fn router() -> Router {{\n    Router::new(){routes}\n}}\n"


def poem(c):
    out = (
        "use poem_openapi::param::{Path, Query};\nuse poem_openapi::payload::Json;\nuse poem_openapi::types::Email;\n"
        "use poem_openapi::{Object, OpenApi};\n\npub struct Api;\n\nfn one() -> u32 {\n    1\n}\n\n"
    )
    models, handlers = "", ""
    for r in range(ROUTES):
        mark, n = first(c, r), f"{c:02}{r:02}"  # an object's name is its schema's: unique in the application
        if has_body(c, r):
            models += (
                f"#[derive(Object)]\npub struct New{n} {{\n"
                "    #[oai(validator(min_length = 1, max_length = 50))]\n    name: String,\n    email: Email,\n"
                '    #[oai(validator(minimum(value = "18"), maximum(value = "120")))]\n    age: u8,\n'
                "    #[oai(validator(max_items = 5))]\n    tags: Vec<String>,\n"
                "    #[oai(validator(max_length = 200))]\n    note: Option<String>,\n    active: bool,\n}\n\n"
                f"#[derive(Object)]\npub struct Made{n} {{\n    id: u64,\n    name: String,\n}}\n\n"
            )
            handlers += (
                f'    /// Make one.\n    #[oai(path = "/:id/made{r:02}", method = "post")]\n'
                f'    async fn made{r:02}(&self, #[oai(validator(minimum(value = "1")))] id: Path<u64>, body: Json<New{n}>) '
                f"-> poem::Result<Json<Made{n}>> {{\n"
                f"        {mark}Ok(Json(Made{n} {{ id: id.0 + body.0.age as u64, name: body.0.name }}))\n    }}\n\n"
            )
        else:
            models += f"#[derive(Object)]\npub struct Item{n} {{\n    id: u64,\n    page: u32,\n    q: String,\n}}\n\n"
            handlers += (
                f'    /// Find one.\n    #[oai(path = "/:id/items{r:02}", method = "get")]\n    async fn items{r:02}(\n        &self,\n'
                '        #[oai(validator(minimum(value = "1")))] id: Path<u64>,\n'
                '        #[oai(default = "one", validator(minimum(value = "1")))] page: Query<u32>,\n'
                "        #[oai(validator(max_length = 64))] q: Query<Option<String>>,\n"
                f"    ) -> poem::Result<Json<Item{n}>> {{\n"
                f"        {mark}Ok(Json(Item{n} {{ id: id.0, page: page.0, q: q.0.unwrap_or_default() }}))\n    }}\n\n"
            )
    return out + models + f'#[OpenApi(prefix_path = "/c{c:02}")]\nimpl Api {{\n{handlers}}}\n'


def first(c, r):
    """Where the edit goes."""
    return MARK + " " if (c, r) == (0, 0) else ""
