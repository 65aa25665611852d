#include "app/ui/settings/runners_page.h"

#include "app/widgets/result_row.h"
#include "tests/app/backend/computer/config_run_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QComboBox>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct RunnersPageFixture {
    FakeClock clock;
    FakeProcesses processes;
    RunnersRun run{{processes.factory(), clock, [] { return ProcessStart{u"/opt/rensei-agent"_s, {}, {}, {}}; }}};
    ConfigRunFixture config;
    RunnersPage page{run, config.run};

    void answer(const QByteArray &output, int code = 0)
    {
        FakeProcess *process = processes.made.last()->process;
        Q_EMIT process->output(output);
        process->end(code);
    }
    QStringList arguments() const { return processes.made.last()->start.arguments; }
    bool says(const QString &text) { return labelsIn(page).join(u'\n').contains(text); }
    QAbstractButton *check() { return buttonNamed(page, u"Check again"_s); }
};

class RunnersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itLooksWhenItOpensAndStartsNone()
    {
        RunnersPageFixture s;
        QVERIFY(s.processes.made.isEmpty());
        present(s.page);
        QCOMPARE(s.arguments(), (QStringList{u"runners"_s, u"--json"_s}));
        QVERIFY(!s.check()->isEnabled() && s.says(u"Looking for coding agents…"_s));
        s.answer(R"([{"name":"codex","title":"Codex","installed":false,"install":"npm i codex"},
            {"name":"claude","title":"Claude Code","version":"2.1","installed":true,"signedIn":true,"default":true}])");
        QVERIFY(s.check()->isEnabled() && !s.says(u"Looking for"_s));
        const auto rows = s.page.findChildren<ResultRow *>();
        QCOMPARE(accessibleName(rows.at(0)),
            u"Claude Code 2.1, installed and signed in; does the sessions that name no agent"_s); // what is there first
        QVERIFY(accessibleName(rows.at(1)).contains(u"not installed"_s));
        QVERIFY(s.says(u"then check again: npm i codex"_s));
    }

    void aCheckStartsThem()
    {
        RunnersPageFixture s;
        present(s.page);
        s.answer(R"([{"name":"claude","installed":true}])");
        QVERIFY(s.says(u"not known whether it is signed in"_s));
        s.check()->click();
        QCOMPARE(s.arguments(), (QStringList{u"runners"_s, u"--json"_s, u"--check"_s}));
        QVERIFY(s.says(u"Starting each of them"_s));
        s.check()->click();
        s.run.list();
        QCOMPARE(s.processes.made.size(), 2);
        s.answer(R"([{"name":"claude","installed":true,"signedIn":false,"problem":"No login."}])");
        QVERIFY(s.says(u"It says: “No login.” Start it in a terminal and sign in"_s));
    }

    void theDefaultIsChosenAmongThoseThatAreInstalled()
    {
        RunnersPageFixture s;
        present(s.page);
        s.answer(R"([{"name":"claude","title":"Claude Code","installed":true},{"name":"codex","title":"Codex"},
            {"name":"own","installed":true}])");
        s.config.answer(R"({"settings":[{"key":"defaultRunner","value":null,"set":false}]})");
        s.config.answer(ConfigRunFixture::decisions());
        auto *box = s.page.findChild<QComboBox *>();
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->currentText(), u"The first that is ready"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(s.config.asked(), u"config set defaultRunner claude --json --state-dir /s"_s);
        const auto before = s.processes.made.size();
        s.config.answer(ConfigRunFixture::settings({{u"defaultRunner"_s, u"claude"_s}}));
        QCOMPARE(s.processes.made.size(), before + 1); // the list says which is the default
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(s.config.asked(), u"config unset defaultRunner --json --state-dir /s"_s);
    }

    void aFailureIsToldAndKeepsWhatWasKnown()
    {
        RunnersPageFixture s;
        present(s.page);
        s.answer(R"([{"name":"claude","installed":true}])");
        s.check()->click();
        s.clock.advance(121s);
        QVERIFY(s.says(u"reported nothing for a long time"_s));
        s.check()->click();
        s.answer(R"({"name":"claude"})");
        QVERIFY(s.says(u"The agent's program ended without a result."_s));
        QVERIFY(s.says(u"claude"_s));
        s.check()->click();
        QVERIFY(!s.says(u"without a result"_s));
        s.answer("[7, {}]");
        QVERIFY(s.says(u"The agent knows no coding agents."_s));
    }
};

RENSEI_TEST(RunnersPageTest)

} // namespace rensei::tests

#include "tst_runners_page.moc"
