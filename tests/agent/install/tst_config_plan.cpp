#include "agent/config/config_file.h"
#include "agent/install/config_plan.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

static Facts factsWith(const QByteArray &yaml)
{
    Facts facts;
    facts.serverUrl = u"https://platform.example"_s;
    platform::Account account;
    account.projects.append({u"proj_1"_s, u"Web App"_s, u"web-app"_s, true});
    facts.account = account;
    config::RunnerProfile claude;
    claude.name = u"claude"_s;
    claude.adapter = config::Adapter::Claude;
    facts.runners
        = QList<runner::ListedRunner>{{.profile = claude, .title = u"Claude"_s, .path = u"/usr/bin/claude"_s}};
    facts.hasConfigFile = !yaml.isEmpty();
    facts.configText = yaml;
    facts.config = yaml.isEmpty() ? config::Config() : config::parseConfig(yaml);
    return facts;
}

class ConfigPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsWholeAndNeedsNoChange()
    {
        const auto plan = planConfig(factsWith({}));
        QVERIFY(plan && !plan->changes.isEmpty());
        const auto again = planConfig(factsWith(plan->text));
        QVERIFY(again);
        QCOMPARE(again->changes, QStringList());
        QCOMPARE(again->text, plan->text);
    }

    void whatIsNotAboutItStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray url = "orchestrator: {url: \"https://platform.example\"}\n";
        QTest::newRow("the chosen project joins the listed ones")
            << url + "enabledProjectIds: [proj_0] # mine\ndefaultRunner: claude\n"
            << url + "enabledProjectIds: [\"proj_1\", proj_0] # mine\ndefaultRunner: claude\n";
        QTest::newRow("all projects stay all") << url + "host: {admission: all-routed}\ndefaultRunner: claude\n"
                                               << url + "host: {admission: all-routed}\ndefaultRunner: claude\n";
        QTest::newRow("another runner than the default one")
            << url + "enabledProjectIds: [proj_1]\ndefaultRunner: codex # mine\n"
            << url + "enabledProjectIds: [proj_1]\ndefaultRunner: \"claude\" # mine\n";
        QTest::newRow("an address") << QByteArray("orchestrator:\n  url: 'https://old.example' # x\nenabledProjectIds: "
                                                  "[proj_1]\ninstalledRunner: claude\n")
                                    << QByteArray("orchestrator:\n  url: \"https://platform.example\" # "
                                                  "x\nenabledProjectIds: [proj_1]\ninstalledRunner: claude\n");
    }

    void whatIsNotAboutItStays()
    {
        QFETCH(QByteArray, before);
        const auto plan = planConfig(factsWith(before));
        QVERIFY(plan);
        QTEST(plan->text, "after");
        const auto again = planConfig(factsWith(plan->text));
        QVERIFY(again && again->changes.isEmpty());
    }

    void ownRulesStayUnlessAPresetIsChosen()
    {
        const QByteArray yaml = "orchestrator: {url: \"https://platform.example\"}\nenabledProjectIds: "
                                "[proj_1]\ninstalledRunner: claude\npermissions: {deny: [{execute: 'rm *'}]}\n";
        Facts facts = factsWith(yaml);
        QVERIFY2(*facts.config, qPrintable(facts.config->has_value() ? QString() : facts.config->error().detail));
        QVERIFY(planConfig(facts)->changes.isEmpty());
        facts.wishes.permissions = permissions::Preset::Careful;
        QVERIFY2(!planConfig(facts), "the rules of the owner are not thrown away");
    }

    void anOlderListOfProjectsGoesOnRestricting()
    {
        const auto plan = planConfig(factsWith("projects:\n  - id: proj_0\n"));
        QVERIFY(plan);
        const auto config = config::parseConfig(plan->text);
        QVERIFY(config->projectIds.contains(u"proj_0"_s) && config->projectIds.contains(u"proj_1"_s));
    }
};

RENSEI_TEST(ConfigPlanTest)

} // namespace rensei::tests

#include "tst_config_plan.moc"
