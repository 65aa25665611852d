#include "agent/cli/run_session_verb.h"

#include "tests/support/test_case.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;

class RunSessionVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_config = {};
        m_config.runners = {{.name = u"mine"_s,
            .adapter = config::Adapter::Command,
            .program = QCoreApplication::applicationFilePath(),
            .args = {},
            .env = {}}};
        m_config.permissions.preset = permissions::Preset::Deny;
    }

    void whatIsNeededIsAPrompt()
    {
        const auto work = parseLocalWork(R"({"prompt":"Mend it."})", m_config, {}, false);
        QVERIFY2(work.has_value(), work ? "" : qPrintable(work.error().detail));
        QVERIFY(work->item.sessionId.startsWith(u"local-"_s));
        QCOMPARE(work->profile.name, u"mine"_s);
        QCOMPARE(work->profile.permissions->preset, permissions::Preset::Deny);
        QCOMPARE(parseLocalWork(R"({"prompt":"x","sessionId":"s-1"})", m_config, u"MINE"_s, false)->item.sessionId,
            u"s-1"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("runner");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *json, const char *runner, const char *sentence) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(runner) << QString::fromLatin1(sentence);
        };
        row("no JSON", "prompt: x", "", "it is not JSON");
        row("a list", "[]", "", "it must hold one JSON object");
        row("no prompt", "{}", "", "it has no prompt");
        row("an unknown runner", R"({"prompt":"x"})", "nobody", "no runner of the name nobody");
        row("a mode", R"({"prompt":"x","mode":"x"})", "", "does not support the mode x");
        row("an id that is none", R"({"prompt":"x","sessionId":{}})", "", "its sessionId cannot be used");
        row("a repository", withRepository, "", "--workspace");
    }

    void refusals()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, runner);
        QFETCH(QString, sentence);
        const auto work = parseLocalWork(json, m_config, runner, false);
        QVERIFY(!work);
        QVERIFY2(work.error().detail.contains(sentence), qPrintable(work.error().detail));
    }

    void aWorkspaceStandsForTheRepository() { QVERIFY(parseLocalWork(withRepository, m_config, {}, true)); }

private:
    static constexpr auto withRepository = "{\"prompt\":\"x\",\"repository\":\"https://git.example/a\"}";

    config::Config m_config;
};

RENSEI_TEST(RunSessionVerbTest)

} // namespace rensei::cli
#include "tst_run_session_verb.moc"
