//! Writes the 300 deep routes of W7, once for each peer, as a user of that peer would write them, and as many routes with
//! models for the document.

use std::fmt::{Error, Write};
use std::path::PathBuf;
use std::{env, fs, io};

const CONTROLLERS: u32 = 15;
const ROUTES: u32 = 20;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (peer, code) in [
        ("raw", raw as fn() -> Result<String, Error>),
        ("cullinan", cullinan),
        ("axum", axum),
        ("actix", actix),
        ("poem", poem),
        ("document", document),
    ] {
        fs::write(out.join(format!("{peer}_routes.rs")), code().map_err(io::Error::other)?)?;
    }
    Ok(())
}

/// One `match` over the segments of the path: a level for the controller, one for the route. (All 300 as arms of a
/// single `match` compare the same, but rustc needs ten minutes for them.)
fn raw() -> Result<String, Error> {
    let mut code = String::from(
        "fn deep(segments: [&str; 8]) -> Option<Answer> {\n    \
         let [\"api\", \"v1\", controller, org, items, item, \"details\", part] = segments else { return None };\n    \
         let route = match controller {\n",
    );
    for c in 0..CONTROLLERS {
        writeln!(code, "        \"c{c:02}\" => match items {{")?;
        for r in 0..ROUTES {
            writeln!(code, "            \"items{r:02}\" => {},", number(c, r))?;
        }
        code.push_str("            _ => return None,\n        },\n");
    }
    code.push_str("        _ => return None,\n    };\n    detail(route, org, item, part)\n}\n");
    Ok(code)
}

/// Fifteen controllers of twenty handlers.
fn cullinan() -> Result<String, Error> {
    let mut code = String::new();
    for c in 0..CONTROLLERS {
        writeln!(code, "#[controller(url = \"/api/v1/c{c:02}\")]\nstruct C{c:02};\n")?;
        writeln!(code, "#[controller]\nimpl C{c:02} {{")?;
        for r in 0..ROUTES {
            writeln!(code, "    #[get_api(url = \"/{{org}}/items{r:02}/{{item}}/details/{{part}}\")]")?;
            writeln!(
                code,
                "    async fn items{r:02}(&self, org: Path<String>, item: Path<u64>, part: Path<u64>) \
                 -> Json<Detail<String>> {{"
            )?;
            let route = number(c, r);
            writeln!(
                code,
                "        Json(Detail {{ route: {route}, org: org.into_inner(), item: *item, part: *part }})\n    }}\n"
            )?;
        }
        code.push_str("}\n\n");
    }
    Ok(code)
}

/// A router for each controller, nested under its prefix.
fn axum() -> Result<String, Error> {
    let (mut handlers, mut routers) =
        (String::new(), String::from("fn deep(router: Router) -> Router {\n    router\n"));
    for c in 0..CONTROLLERS {
        writeln!(routers, "        .nest(\"/api/v1/c{c:02}\", Router::new()")?;
        for r in 0..ROUTES {
            let route = number(c, r);
            writeln!(
                handlers,
                "async fn c{c:02}_items{r:02}(Path((org, item, part)): Path<(String, u64, u64)>) \
                 -> Json<Detail<String>> {{\n    Json(Detail {{ route: {route}, org, item, part }})\n}}\n"
            )?;
            writeln!(
                routers,
                "            .route(\"/{{org}}/items{r:02}/{{item}}/details/{{part}}\", get(c{c:02}_items{r:02}))"
            )?;
        }
        routers.push_str("        )\n");
    }
    Ok(format!("{handlers}{routers}}}\n"))
}

/// A scope for each controller.
fn actix() -> Result<String, Error> {
    let (mut handlers, mut scopes) = (String::new(), String::from("fn deep(config: &mut ServiceConfig) {\n"));
    for c in 0..CONTROLLERS {
        writeln!(scopes, "    config.service(scope(\"/api/v1/c{c:02}\")")?;
        for r in 0..ROUTES {
            let route = number(c, r);
            writeln!(
                handlers,
                "#[get(\"/{{org}}/items{r:02}/{{item}}/details/{{part}}\")]\n\
                 async fn c{c:02}_items{r:02}(path: Path<(String, u64, u64)>) -> Json<Detail<String>> {{\n    \
                 let (org, item, part) = path.into_inner();\n    \
                 Json(Detail {{ route: {route}, org, item, part }})\n}}\n"
            )?;
            writeln!(scopes, "        .service(c{c:02}_items{r:02})")?;
        }
        scopes.push_str("    );\n");
    }
    Ok(format!("{handlers}{scopes}}}\n"))
}

/// Fifteen implementations of twenty operations.
fn poem() -> Result<String, Error> {
    let (mut code, mut all) = (String::new(), String::new());
    for c in 0..CONTROLLERS {
        writeln!(code, "struct C{c:02};\n\n#[OpenApi(prefix_path = \"/api/v1/c{c:02}\")]\nimpl C{c:02} {{")?;
        for r in 0..ROUTES {
            let route = number(c, r);
            writeln!(
                code,
                "    #[oai(path = \"/:org/items{r:02}/:item/details/:part\", method = \"get\")]\n    \
                 async fn items{r:02}(&self, org: Path<String>, item: Path<u64>, part: Path<u64>) -> Json<Detail> {{\n        \
                 Json(Detail {{ route: {route}, org: org.0, item: item.0, part: part.0 }})\n    }}\n"
            )?;
        }
        code.push_str("}\n\n");
        write!(all, "C{c:02}, ")?;
    }
    writeln!(code, "fn deep() -> impl poem_openapi::OpenApi {{\n    ({all})\n}}")?;
    Ok(code)
}

/// Fifty resources of six routes and three models.
fn document() -> Result<String, Error> {
    let mut code = String::new();
    for c in 0..50 {
        writeln!(
            code,
            "#[model]\nstruct Item{c:02} {{\n    #[validate(range(min = 1))]\n    id: u64,\n    \
             #[validate(length(min = 1, max = 80))]\n    name: String,\n    note: Option<String>,\n}}\n\n\
             #[model]\nstruct NewItem{c:02} {{\n    #[validate(length(min = 1, max = 80))]\n    name: String,\n    \
             #[validate(length(max = 5))]\n    tags: Vec<String>,\n    before: Vec<Item{c:02}>,\n}}\n\n\
             #[model]\nstruct Filter{c:02} {{\n    #[validate(range(max = 100))]\n    size: Option<u32>,\n    \
             search: Option<String>,\n}}\n\n\
             #[controller(url = \"/items{c:02}\")]\nstruct C{c:02};\n\n\
             #[controller]\nimpl C{c:02} {{\n    \
             #[get_api]\n    async fn list(&self, filter: Query<Filter{c:02}>) -> Vec<Item{c:02}> {{\n        \
             vec![item{c:02}(u64::from(filter.size.unwrap_or(1)))]\n    }}\n\n    \
             #[get_api(url = \"/{{id}}\")]\n    async fn find(&self, id: Path<u64>) -> Option<Item{c:02}> {{\n        \
             Some(item{c:02}(*id))\n    }}\n\n    \
             #[post_api]\n    async fn add(&self, new: NewItem{c:02}) -> Item{c:02} {{\n        \
             Item{c:02} {{ name: new.name, ..item{c:02}(1) }}\n    }}\n\n    \
             #[put_api(url = \"/{{id}}\")]\n    async fn replace(&self, id: Path<u64>, new: NewItem{c:02}) -> Item{c:02} {{\n        \
             Item{c:02} {{ name: new.name, ..item{c:02}(*id) }}\n    }}\n\n    \
             #[patch_api(url = \"/{{id}}\")]\n    async fn rename(&self, id: Path<u64>, name: Body<String>) -> Item{c:02} {{\n        \
             Item{c:02} {{ name: name.into_inner(), ..item{c:02}(*id) }}\n    }}\n\n    \
             #[delete_api(url = \"/{{id}}\")]\n    async fn remove(&self, id: Path<u64>) {{\n        let _ = id;\n    }}\n}}\n\n\
             fn item{c:02}(id: u64) -> Item{c:02} {{\n    Item{c:02} {{ id, name: String::new(), note: None }}\n}}\n"
        )?;
    }
    Ok(code)
}

/// Each route answers with its own, so that no two can be merged.
fn number(controller: u32, route: u32) -> u32 {
    controller * 100 + route
}
