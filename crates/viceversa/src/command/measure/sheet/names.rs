//! Names of people, teams and stages, numbered as they come.

use std::collections::HashMap;

/// Names and their numbers, from 0 without gaps.
#[derive(Debug, Default)]
pub struct Names {
    fold: bool,
    numbers: HashMap<String, usize>,
    names: Vec<String>,
}

impl Names {
    /// No name yet; with `fold`, names that differ in capital letters only are one.
    pub fn new(fold: bool) -> Self {
        Self { fold, ..Self::default() }
    }

    /// The number of a name; a new one gets the next.
    pub fn number(&mut self, name: &str) -> usize {
        if self.fold { self.of(&name.to_lowercase()) } else { self.of(name) }
    }

    fn of(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len();
        self.numbers.insert(name.to_owned(), number);
        self.names.push(name.to_owned());
        number
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// The names, by number.
    pub fn all(&self) -> &[String] {
        &self.names
    }

    /// The name with that number.
    pub fn name(&self, number: usize) -> &str {
        &self.names[number]
    }

    /// The numbers in the order of their names.
    pub fn sorted(&self) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..self.names.len()).collect();
        numbers.sort_by(|one, other| self.names[*one].cmp(&self.names[*other]));
        numbers
    }
}
