//! Every address the router answers, asked of the router itself: a route that is added is in every test that
//! goes through them.

use web::App;

/// An address as it was registered, with the methods it takes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// With `{names}` where it varies.
    pub path: String,
    /// In capitals; HEAD is left out, which goes with GET.
    pub methods: Vec<String>,
}

impl Route {
    /// Whether it takes that method.
    pub fn takes(&self, method: &str) -> bool {
        self.methods.iter().any(|one| one == method)
    }

    /// Whether a browser of a person comes here: no file, no API.
    pub fn is_page(&self) -> bool {
        !self.path.starts_with("/api/") && !self.path.starts_with("/assets/")
    }
}

/// All of them, in order. The router says them only where it is printed for debugging; should it print itself
/// otherwise one day, this panics.
pub fn all(app: &App) -> Vec<Route> {
    let printed = format!("{:?}", web::router(app.clone()));
    let mut routes: Vec<Route> = between(&printed, "paths: {", "}")
        .split("RouteId(")
        .filter_map(|entry| entry.split_once("): "))
        .map(|(id, path)| Route {
            path: between(path, "\"", "\"").to_owned(),
            methods: methods(between(&printed, &format!("RouteId({id}): MethodRouter("), "RouteId(")),
        })
        .collect();
    routes.sort();
    assert!(routes.len() > 90, "the router prints itself otherwise: {printed}");
    routes
}

fn methods(printed: &str) -> Vec<String> {
    let allowed = between(printed, "allow_header: Bytes(b\"", "\"");
    allowed.split(',').filter(|method| *method != "HEAD").map(str::to_owned).collect()
}

/// What stands between two marks; paths hold `{names}`, so that a closing brace counts only outside of quotes.
fn between<'t>(text: &'t str, open: &str, close: &str) -> &'t str {
    let start = text.find(open).unwrap_or_else(|| panic!("no {open} in {text}")) + open.len();
    let rest = &text[start..];
    let mut quoted = false;
    for (at, letter) in rest.char_indices() {
        if !quoted && rest[at..].starts_with(close) || quoted && close == "\"" && letter == '"' {
            return &rest[..at];
        }
        if letter == '"' {
            quoted = !quoted;
        }
    }
    rest
}
