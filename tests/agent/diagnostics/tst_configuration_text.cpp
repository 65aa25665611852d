#include "agent/diagnostics/configuration_text.h"

#include "agent/config/yaml_node.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace diagnostics;

class ConfigurationTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsGoAndTheRestStays()
    {
        const QByteArray yaml = R"(# the token of mark
orchestrator:
  url: https://app.rensei.ai
  authToken: plain-words
  other_secret: |
    two
    lines
capacity: {maxConcurrentSessions: 3, apiKey: zzz}
runners:
  - name: "my: runner"
    command: [run, --api-key, hush, --token=hush2, --model, big]
    env:
      HARMLESS: hush3
      NESTED: [hush4]
network: {proxyUser: mara}
projects: []
empty:
)";
        QCOMPARE(configurationText(yaml), uR"(orchestrator:
  url: "https://app.rensei.ai"
  authToken: "[redacted]"
  other_secret: "[redacted]"
capacity:
  maxConcurrentSessions: 3
  apiKey: "[redacted]"
runners:
  -
    name: "my: runner"
    command:
      - run
      - "--api-key"
      - "[redacted]"
      - "--token=[redacted]"
      - "--model"
      - big
    env:
      HARMLESS: "[redacted]"
      NESTED:
        - "[redacted]"
network:
  proxyUser: "[redacted]"
projects: []
empty:
)"_s);
    }

    void whatItWritesIsYaml()
    {
        const QByteArray yaml = "a: \"x\\n\\\"y\"\n\"b c\":\n  - - 1\n    - {d: '#e'}\n  - true\n";
        const auto before = config::parseYaml(yaml);
        const auto after = config::parseYaml(configurationText(yaml).toUtf8());
        QVERIFY(before && after);
        QVERIFY2(after->isSameAs(*before), qPrintable(configurationText(yaml)));
    }

    void whatIsNoConfigurationIsNotShown()
    {
        for (const QByteArray &yaml : {"a: [hush"_ba, "- hush"_ba, "hush"_ba, "a: 1\n---\nb: hush"_ba}) {
            const QString text = configurationText(yaml);
            QVERIFY2(text.startsWith(u"It is not shown, because"_s) && !text.contains(u"hush"_s), qPrintable(text));
        }
        QCOMPARE(configurationText({}), u"It is empty.\n"_s);
    }
};

RENSEI_TEST(ConfigurationTextTest)

} // namespace rensei::tests

#include "tst_configuration_text.moc"
