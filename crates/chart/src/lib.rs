//! Charts as SVG, pure: figures and words in, a drawing, its table and its CSV out.
