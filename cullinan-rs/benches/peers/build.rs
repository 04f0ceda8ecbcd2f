//! Writes the 300 deep routes of W7, once for each peer, as a user of that peer would write them.

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

/// Each route answers with its own, so that no two can be merged.
fn number(controller: u32, route: u32) -> u32 {
    controller * 100 + route
}
