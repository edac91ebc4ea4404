//! Typed commands, headers and numbers of the bank with more around them that changes nothing, and with what does.

use super::typed::{judged, missed, right};
use dryrun::bank::embedded;
use dryrun::quiz::Outcome;

#[test]
fn a_whole_command_is_right_where_its_option_was_asked_for() {
    let listed = "--init | docker run --init";
    right(
        listed,
        &[
            "docker run --init nginx",
            "sudo docker run --init=true nginx",
            "--init=true",
            "docker run --init --rm nginx",
            "docker run -d --init web",
            "docker --context prod run --rm -p 80:80 --init web",
        ],
    );
    missed(
        listed,
        &[
            "podman run --init",
            "docker exec --init",
            "docker run --init=false nginx",
            "docker run --no-init web",
            "docker --init run web",
            "docker run web -- --init",
            "docker compose run --init",
            "docker run --init or --pid host",
            "docker run --init, docker run --privileged",
            "docker run --init -a -b -c -d -e",
        ],
    );
    right("+trace", &["dig example.com +trace", "dig +short +trace"]);
    missed("+trace", &["dig example.com +notrace", "dig +trace +notrace"]);
}

#[test]
fn an_option_of_one_letter_may_stand_among_others() {
    right("df -i", &["df -i -h", "df -hi /var/mail", "df -h -i", "df -Ti /", "df \u{2013}i \u{2013}h"]);
    missed(
        "df -i",
        &[
            "df -h",
            "df -I",
            "df -hI",
            "df -hii",
            "df --inform",
            "df -info",
            "df -i or df -h",
            "df -i | sort",
            "df -i / -h",
            "df -i, du -sh",
            "du -hi",
        ],
    );
}

#[test]
fn options_that_say_where_change_no_command() {
    let listed = "kubectl rollout status deployment/web";
    right(
        listed,
        &[
            "kubectl -n prod rollout status deployment/web",
            "kubectl rollout status deployment/web --namespace=prod --timeout=5m",
            "kubectl rollout status deployment/web -n prod",
            "kubectl --context prod rollout -n web status deployment/web",
        ],
    );
    missed(
        listed,
        &[
            "kubectl rollout status deployment/api",
            "kubectl rollout undo deployment/web -n prod",
            "kubectl rollout status deployment/web --watch=false",
            "kubectl rollout status deployment/web deployment/api",
            "kubectl rollout history status deployment/web",
            "kubectl prod rollout status deployment/web",
            "kubectl rollout status -n deployment/web",
            "kubectl rollout status deployment/web -n",
        ],
    );
    missed(
        "near miss | private",
        &["near miss outage", "private cloud", "private or public", "private -n no-store"],
    );
}

#[test]
fn anything_may_follow_an_ellipsis() {
    let listed = "EXPLAIN ANALYZE | EXPLAIN ANALYZE \u{2026}";
    right(
        listed,
        &[
            "explain analyze select * from t",
            "EXPLAIN(ANALYZE,BUFFERS,FORMAT JSON)",
            "explain (analyze true)",
            "shop=# EXPLAIN (ANALYZE, BUFFERS) SELECT 1;",
        ],
    );
    missed(
        listed,
        &[
            "explain select * from t",
            "explain (analyze false) select 1",
            "EXPLAIN (ANALYZE off)",
            "explain (analyze 0)",
            "EXPLAIN or EXPLAIN ANALYZE",
            "explain analyze or explain",
        ],
    );
    let header = "Strict-Transport-Security | Strict-Transport-Security: \u{2026}";
    right(
        header,
        &[
            "strict-transport-security: max-age=31536000; includeSubDomains",
            "Strict-Transport-Security:max-age=1",
        ],
    );
    missed(
        header,
        &[
            "Strict-Transport-Security: max-age=0",
            "Content-Security-Policy: Strict-Transport-Security",
            "Strict-Transport-Security, Content-Security-Policy",
            "Strict-Transport-Security or CSP",
            "Transport-Security: max-age=1",
        ],
    );
}

/// What readers typed whose answers are right in every word, and near them what is not.
#[test]
fn what_readers_type_to_the_bank() {
    let bank = embedded().expect("the bank unpacks");
    let judge = |id: &str, typed: &str| {
        let item = bank.items().iter().find(|item| item.id.to_string() == id).expect(id);
        judged(item, typed)
    };
    for (id, typed) in RIGHT {
        assert_eq!(judge(id, typed), Outcome::Right, "{id}: {typed}");
    }
    for (id, typed) in WRONG {
        assert_ne!(judge(id, typed), Outcome::Right, "{id}: {typed}");
    }
}

const RIGHT: &[(&str, &str)] = &[
    ("architecture-cache-private", "Cache-Control: private, max-age=300"),
    ("linux-setgid-dir", "chmod g+s /srv/team"),
    ("linux-setgid-dir", "sudo chmod -R g+s /srv/team"),
    ("linux-setgid-dir", "g+s bit"),
    ("linux-setgid-dir", "chmod 2775"),
    ("linux-setgid-dir", "chmod 2775 /srv/team"),
    ("linux-setgid-dir", "2775"),
    ("linux-setgid-dir", "sgid-bit"),
    ("delivery-rollout-status", "kubectl rollout status deploy web"),
    ("delivery-rollout-status", "kubectl -n prod rollout status deployment/web"),
    ("delivery-rollout-status", "kubectl rollout status -w deployment/web"),
    ("delivery-rollout-status", "kubectl rollout status deployment/web --timeout=90s"),
    ("troubleshooting-inodes", "df -i -h"),
    ("troubleshooting-inodes", "df -hi /var/mail"),
    ("troubleshooting-inodes", "df --inodes /var"),
    ("security-hsts", "Strict-Transport-Security: max-age=31536000; includeSubDomains"),
    ("security-hsts", "HTTP Strict Transport Security"),
    ("containers-init-flag", "docker run --init -d web"),
    ("containers-init-flag", "docker container run --init web"),
    ("containers-init-flag", "podman run --init"),
    ("k8s-logs-previous", "kubectl logs -p web-1 -c app"),
    ("k8s-logs-previous", "kubectl -n prod logs web-1 --previous --tail=50"),
    ("databases-explain-analyze", "explain analyze select * from t"),
    ("databases-explain-analyze", "EXPLAIN(ANALYZE,BUFFERS,FORMAT JSON)"),
    ("databases-explain-analyze", "explain (analyze true)"),
    ("databases-index-concurrently", "CREATE INDEX CONCURRENTLY ON orders (customer_id);"),
    ("observability-absent", "absent(up{job=\"payments\"}) == 1"),
    ("observability-traceparent", "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
    ("llm-memory-option", "--gpu_memory_utilization"),
    ("llm-memory-option", "vllm serve bge-m3 --gpu-memory-utilization 0.7"),
    ("llm-break-even", "200,000,000"),
    ("llm-break-even", "200000000"),
    ("llm-break-even", "2e8"),
    ("llm-break-even", "200 M"),
    ("llm-break-even", "200 million tokens a day"),
    ("capacity-predict-linear", "predict_linear(node_filesystem_avail_bytes[6h], 4 * 3600)"),
    ("cnet-debug-target", "kubectl debug -it api-0 --image=busybox --target=api"),
    ("iac-refresh-only", "terraform plan -no-color -refresh-only -out=plan"),
    ("identity-can-i", "kubectl -n pay auth can-i delete secrets --as system:serviceaccount:pay:ci"),
    ("identity-caller", "aws sts get-caller-identity --profile prod --output json"),
    ("incidents-rollout-undo", "kubectl rollout undo deploy checkout -n shop"),
    ("linux-systemctl-mask", "sudo systemctl mask --now cups.service"),
    ("on-call-promtool-test", "promtool test rules alerts_test.yml"),
    ("recovery-etcd-snapshot", "etcdctl snapshot save /backup/etcd.db"),
    ("supply-buildx-sbom", "docker buildx build -t web --sbom=true ."),
    (
        "troubleshooting-curl-resolve",
        "curl -sv --resolve shop.example.com:443:10.0.3.17 https://shop.example.com/",
    ),
];

const WRONG: &[(&str, &str)] = &[
    ("architecture-cache-private", "Cache-Control: private, no-store"),
    ("linux-setgid-dir", "chmod g-s /srv/team"),
    ("linux-setgid-dir", "chmod 1775 /srv/team"),
    ("linux-setgid-dir", "chmod u+s /srv/team"),
    ("delivery-rollout-status", "kubectl rollout status deployment/web --watch=false"),
    ("delivery-rollout-status", "kubectl rollout status"),
    ("delivery-rollout-status", "kubectl wait --for=condition=Available deployment/web"),
    ("incidents-rollout-undo", "kubectl rollout undo deployment/checkout --to-revision=2"),
    ("incidents-rollout-undo", "kubectl rollout undo deployment/checkout --dry-run=client"),
    ("troubleshooting-inodes", "df -h /var/mail"),
    ("troubleshooting-inodes", "df -i, du -sh"),
    ("security-hsts", "Strict-Transport-Security: max-age=0"),
    ("containers-init-flag", "docker exec --init web"),
    ("k8s-logs-previous", "kubectl logs -f web-1 -c app"),
    ("k8s-logs-previous", "kubectl logs --previous=false web-1"),
    ("databases-explain-analyze", "explain select * from t"),
    ("databases-explain-analyze", "analyze select * from t"),
    ("llm-break-even", "20,000,000"),
    ("llm-break-even", "2e9"),
    ("llm-break-even", "200 k"),
    ("llm-break-even", "200 billion"),
    ("llm-break-even", "200 million per hour"),
    ("iac-refresh-only", "terraform plan -refresh=false"),
    ("identity-can-i", "kubectl auth whoami"),
    ("on-call-promtool-test", "promtool test rules, promtool check rules"),
    ("capacity-predict-linear", "deriv(predict_linear)"),
    ("linux-systemctl-mask", "systemctl disable --now mask"),
    ("supply-buildx-sbom", "docker buildx build --sbom=false ."),
    ("on-call-promtool-test", "promtool check rules alerts_test.yml"),
];
