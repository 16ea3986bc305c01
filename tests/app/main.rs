//! Whole-app tests: everything goes through the door the screens use.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there, and the line says why")]

mod scenario;

mod agreeing;
mod answer_files;
mod answering;
mod bad_clock;
mod bad_input;
mod better_plans;
mod bindings;
mod copies;
mod entering;
mod evidence;
mod following;
mod forms;
mod keying;
mod kit;
mod library;
mod life_of_an_answer;
mod logos;
mod meeting;
mod odd_reports;
mod offering;
mod opening_figures;
mod packages;
mod plan_files;
mod plan_sheets;
mod planning;
mod printing;
mod printing_files;
mod projecting;
mod purposes;
mod report_data;
mod results;
mod sealing;
mod tidy;
mod updates;
mod versions;
mod workshop;
