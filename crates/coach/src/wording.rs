//! How an answer is worded: by whom things were done, how surely, and how concretely.

use crate::Place;
use crate::phrases::Said;

const I: &str = "i, me, my, mine, myself, im, ive, id, ill";
const WE: &str = "we, us, our, ours, weve, wed, were all, ourselves";
const HEDGES: &str = "i think, i guess, i suppose, i believe, i feel, maybe, perhaps, probably, possibly, kind of, sort of, somehow, \
                      somewhat, more or less, in some way, i would say, hopefully, not sure, might have, i assume, a bit, fairly";
pub(crate) const FILLERS: &str = "um, uh, er, erm, hmm, you know, basically, actually, literally, obviously, i mean, so yeah, okay so, or \
                       whatever, and so on, and stuff, to be honest, at the end of the day, essentially, like i said, right so";
const GENERAL: &str = "stuff, things, various, several tools, best practices, best practice, robust, scalable, state of the art, \
                       cutting edge, leverage, synergy, synergies, seamless, world class, proactive, proactively, holistic, modern \
                       tools, some tool, some tools, all kinds of, and so on, etc, a lot of, industry standard, highly available, \
                       in general, usually, it depends, as needed, if necessary, whatever is needed, the team";
/// Systems by name, as a recogniser of speech writes them.
const SYSTEMS: &str = " alertmanager airflow ansible apache argo athena aurora aws azure bigquery buildkite cassandra ceph chef cilium \
                       circleci clickhouse cloudflare cloudfront cloudtrail cloudwatch cloudformation consul containerd crossplane \
                       datadog dependabot docker dynamodb ecs eks elasticsearch envoy etcd fargate fastly flagger flink fluentd flux \
                       gcp github gitlab gke grafana haproxy helm istio jaeger jenkins jira karpenter kafka kibana kubernetes kyverno \
                       lambda linkerd linux loki memcached mongodb mysql nagios nats nginx nomad okta opensearch opentelemetry \
                       opentofu packer pagerduty patroni pgbouncer postgres postgresql prometheus puppet pulumi rabbitmq rds redis \
                       renovate route53 s3 sentry snowflake spark splunk sqs tailscale tekton teleport tempo terraform thanos trivy \
                       unleash vault velero zabbix zookeeper ";

/// The words of an answer that are worth a remark, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wording {
    pub(crate) i: Vec<Place>,
    pub(crate) we: Vec<Place>,
    pub(crate) hedges: Vec<Place>,
    pub(crate) fillers: Vec<Place>,
    pub(crate) general: Vec<Place>,
    pub(crate) systems: Vec<Place>,
}

pub(crate) fn of(said: &Said<'_>) -> Wording {
    let is_system = |(word, place): &&(&str, Place)| is_system(word, said.written(place));
    Wording {
        i: said.places(I),
        we: said.places(WE),
        hedges: said.places(HEDGES),
        fillers: said.places(FILLERS),
        general: said.places(GENERAL),
        systems: said.words().iter().filter(is_system).map(|(_, place)| place.clone()).collect(),
    }
}

/// Whether a word is the name of a system: a known one, an abbreviation (`EKS`, `SLOs`), or a word with a capital
/// letter inside (`PostgreSQL`, `gRPC`). Names of places and of people are none.
fn is_system(word: &str, written: &str) -> bool {
    SYSTEMS.split(' ').any(|system| !system.is_empty() && system == word)
        || written.len() > 1
            && written.bytes().skip(1).any(|letter| letter.is_ascii_uppercase())
            && written.bytes().all(|letter| letter.is_ascii_alphanumeric())
}
