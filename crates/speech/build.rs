//! Lists the locale files, so that a new `locales/<lang>/<area>.ftl` is spoken without naming it anywhere.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales").canonicalize()?;
    let mut listing = String::new();
    for lang in ["en", "es"] {
        let folder = locales.join(lang);
        println!("cargo::rerun-if-changed={}", folder.display());
        writeln!(listing, "const {}: &[(&str, &str)] = &[", lang.to_uppercase())?;
        for file in ftl_files(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let area = file.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(listing, "    ({area:?}, include_str!({:?})),", file.display().to_string())?;
        }
        listing.push_str("];\n");
    }
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("locales.rs"), listing)?;
    Ok(())
}

fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
