//! Asks one operation for all that the document says of it.

use std::collections::BTreeSet;

use cullinan::testing::TestApplication;

use super::{Case, Request, bodies, parameters, probes};
use crate::document::Operation;
use crate::generate::Generator;
use crate::judge::{Judge, Seen};

/// Asks the operations of one application.
pub(crate) struct Asker<'a> {
    pub(crate) application: &'a TestApplication,
    pub(crate) generator: Generator<'a>,
    pub(crate) judge: Judge<'a>,
    pub(crate) words: &'a [String],
    /// What is looked for; nothing further is asked once it is found.
    pub(crate) wanted: Option<&'static str>,
}

/// What became of asking.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// Where the document or the server says otherwise.
    pub(crate) stories: Vec<String>,
    pub(crate) taken: usize,
    pub(crate) refused: usize,
    seen: BTreeSet<Seen>,
}

impl Asker<'_> {
    pub(crate) async fn ask(&self, operation: &Operation) -> Told {
        let mut told = Told::default();
        let (base, full) = match (self.base(operation, false), self.base(operation, true)) {
            (Ok(base), Ok(full)) => (base, full),
            (Err(story), _) | (_, Err(story)) => {
                told.stories.push(format!("{}: {story}", operation.label()));
                return told;
            }
        };
        let mut cases = vec![Case::taken("all that must be there", base.clone())];
        cases.push(Case::taken("all that may be there", full));
        cases.extend(parameters::cases(&self.generator, &base, &operation.parameters()));
        cases.extend(bodies::cases(&self.generator, &base, operation));
        cases.extend(probes::cases(&base, operation));
        for case in &cases {
            self.send(operation, case, &mut told).await;
            if self.wanted.is_some_and(|wanted| told.stories.iter().any(|story| story.contains(wanted))) {
                return told;
            }
        }
        let mut further = self.hidden(operation, &base).await;
        further.extend(self.wrong_defaults(operation, &base).await);
        further.extend(self.judge.unseen(operation, &told.seen));
        told.stories.extend(further.into_iter().map(|story| format!("{}: {story}", operation.label())));
        told
    }

    async fn send(&self, operation: &Operation, case: &Case, told: &mut Told) {
        let answer = case.request.send(self.application).await;
        let status = answer.status().as_u16();
        *(if status < 400 { &mut told.taken } else { &mut told.refused }) += 1;
        match self.judge.judge(operation, case, &answer) {
            Ok(seen) => {
                let others = self.judge.other_types(operation, &seen);
                let unseen =
                    others.into_iter().filter(|other| !told.seen.contains(other)).collect::<Vec<_>>();
                told.seen.insert(seen);
                for (_, media_type) in unseen {
                    self.send_for(operation, case, &media_type.unwrap_or_default(), told).await;
                }
            }
            Err(story) => {
                let body: String = String::from_utf8_lossy(answer.bytes()).chars().take(400).collect();
                let request = case.request.told();
                let why: String = case.why.chars().take(200).collect();
                told.stories
                    .push(format!("{}: {why}: {story}\n  {request}\n  {status} {body}", operation.label()));
            }
        }
    }

    /// Sends a request once more, for another format of its answer.
    async fn send_for(&self, operation: &Operation, case: &Case, media_type: &str, told: &mut Told) {
        let request = case.request.with_more("header", "accept", media_type);
        let answer = request.send(self.application).await;
        match self.judge.judge(operation, case, &answer) {
            Ok(seen) => drop(told.seen.insert(seen)),
            Err(story) => told.stories.push(format!("{}: as {media_type}: {story}", operation.label())),
        }
    }

    /// A request that keeps all rules, with what must be there, or with all that may be.
    pub(crate) fn base(&self, operation: &Operation, is_full: bool) -> Result<Request, String> {
        let mut request = Request::new(operation);
        for parameter in operation.parameters() {
            if !is_full && !parameter.required {
                continue;
            }
            let candidates = self.generator.candidates(&parameter.schema).into_iter();
            let likely = self.generator.full(&parameter.schema).into_iter().chain(candidates);
            let mut sound = likely.filter(|value| self.generator.oracle.takes(&parameter.schema, value));
            let with = sound.find_map(|value| request.with(&parameter, &value));
            let name = (&parameter.place, &parameter.name);
            request = with.ok_or_else(|| format!("{} `{}` has no value that can be sent", name.0, name.1))?;
        }
        if let Some((_, is_required)) = operation.body()
            && (is_full || is_required)
        {
            let body = bodies::sound(&self.generator, operation, is_full);
            request = request.with_body(body.ok_or("no body can be sent")?);
        }
        Ok(request)
    }
}
