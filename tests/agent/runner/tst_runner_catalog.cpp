#include "agent/runner/runner_catalog.h"

#include "agent/config/built_in_profiles.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

class RunnerCatalogTest : public QObject {
    Q_OBJECT

private:
    static QString onlyOpencode(const QString &name)
    {
        return name == "opencode"_L1 || name == "/mine"_L1 ? u"/found/"_s + name.section(u'/', -1) : QString();
    }

    static config::Config configured()
    {
        config::Config config;
        config::RunnerProfile mine;
        mine.name = u"mine"_s;
        mine.program = u"/mine"_s;
        config::RunnerProfile claude;
        claude.name = u"Claude"_s;
        claude.adapter = config::Adapter::Acp;
        claude.program = u"/my/claude"_s;
        config.runners = {mine, claude};
        config.permissions.preset = permissions::Preset::Careful;
        config.defaultRunner = u"opencode"_s;
        return config;
    }

private Q_SLOTS:
    // It is kept in English, and may come from a file.
    void aMissingSignInIsSaidInTheLanguageOfTheProgram()
    {
        ListedRunner one;
        one.problem = u"sign in to Codex on this computer (it says 100%1)"_s;
        QCOMPARE(problemText(one), one.problem);
        const MarkingTranslator marks;
        QCOMPARE(problemText(one), u"⟦sign in to Codex on this computer (it says 100%1)⟧"_s);
        one.problem = u"sign in to Claude Code on this computer"_s;
        QCOMPARE(problemText(one), u"⟦sign in to Claude Code on this computer⟧"_s);
        one.problem = u"what the agent says itself"_s;
        QCOMPARE(problemText(one), one.problem);
    }

    void howToGetOneIsACommandOrAnAddress()
    {
        const MarkingTranslator marks;
        for (const ListedRunner &one : listRunners({}, [](const QString &) { return QString(); }))
            QVERIFY2(isMarked(one.install) != one.install.startsWith("npm "_L1), qPrintable(one.install));
    }

    void listsTheConfiguredOnesThenTheBuiltInOnes()
    {
        const auto runners = listRunners(configured(), onlyOpencode);
        QStringList names;
        for (const ListedRunner &one : runners)
            names.append(one.profile.name + (one.isInstalled() ? u"+"_s : u"-"_s));
        QCOMPARE(names.first(7),
            (QStringList{u"mine+"_s, u"Claude-"_s, u"claude-acp-"_s, u"codex-"_s, u"codex-acp-"_s, u"opencode+"_s,
                u"gemini-"_s}));
        QVERIFY(!runners.at(1).isBuiltIn && !runners.at(1).install.isEmpty());
        QCOMPARE(runners.at(4).install, u"npm install -g @agentclientprotocol/codex-acp"_s);
        QVERIFY(runners.at(5).isDefault && runners.at(5).isBuiltIn && !runners.at(5).isUnguarded);
        QCOMPARE(runners.at(5).path, u"/found/opencode"_s);
        QCOMPARE(runners.at(5).profile.permissions->preset, permissions::Preset::Careful);
        QVERIFY(runners.last().isUnguarded);
    }

    // Each must be made to ask: by its adapter, by a mode of its own, or by its environment.
    void everyProvenAgentIsMadeToAsk()
    {
        for (const config::BuiltInProfile &known : config::builtInProfiles()) {
            QVERIFY(!known.isProven || known.profile.adapter != config::Adapter::Acp || !known.profile.mode.isEmpty()
                || known.profile.env.contains(u"OPENCODE_PERMISSION"_s));
            QVERIFY(!known.install.isEmpty() && !known.title.isEmpty() && known.profile.needsRepository);
            QCOMPARE(config::findBuiltIn(known.profile.name.toUpper()), &known);
        }
        QVERIFY(!config::findBuiltIn(u"nobody"_s));
    }

    void aBuiltInAgentNeedsNoConfiguration()
    {
        const config::Config config;
        QCOMPARE(chooseRunner({}, config, {}, onlyOpencode)->program, u"/found/opencode"_s);
        QCOMPARE(chooseRunner({}, config, u"OpenCode"_s, onlyOpencode)->args, QStringList{u"acp"_s});
        QVERIFY(!chooseRunner({}, config, u"codex"_s, onlyOpencode));
    }

    void versions_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("version");
        QTest::newRow("alone") << QByteArray("1.18.33\n") << u"1.18.33"_s;
        QTest::newRow("after a name") << QByteArray("codex-acp 2.6.0\nmore 1.0\n") << u"2.6.0"_s;
        QTest::newRow("with a name behind") << QByteArray("2.1.4-beta.1 (Claude Code)") << u"2.1.4-beta.1"_s;
        QTest::newRow("no number") << QByteArray("unknown") << u"unknown"_s;
        QTest::newRow("nothing") << QByteArray() << u""_s;
    }

    void versions()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, version);
        QCOMPARE(versionIn(output), version);
    }

    void asksOnlyKnownProgramsThatAreThere()
    {
        QSignalSpy finished(probe(), &VersionProbe::finished);
        m_probe->start();
        QCOMPARE(m_processes.made.size(), 1);
        QCOMPARE(m_processes.made.first()->start.program, u"/found/opencode"_s);
        QCOMPARE(m_processes.made.first()->start.arguments, QStringList{u"--version"_s});
        Q_EMIT m_processes.made.first()->process->output("1.18");
        Q_EMIT m_processes.made.first()->process->output(".33\n");
        QCOMPARE(finished.size(), 0);
        m_processes.made.first()->process->end(0);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<QList<ListedRunner>>().at(5).version, u"1.18.33"_s);
        QCOMPARE(m_clock.waiting(), 0);
    }

    void whatDoesNotAnswerHasNoVersion()
    {
        QSignalSpy finished(probe(), &VersionProbe::finished);
        m_probe->start();
        m_clock.advance(10s);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<QList<ListedRunner>>().at(5).version, QString());
    }

    void withNothingInstalledItAnswersToo()
    {
        m_probe = std::make_unique<VersionProbe>(
            m_factory, m_clock, listRunners({}, [](const QString &) { return QString(); }));
        QSignalSpy finished(m_probe.get(), &VersionProbe::finished);
        m_probe->start();
        m_clock.advance(0ms);
        QCOMPARE(finished.size(), 1);
    }

private:
    VersionProbe *probe()
    {
        m_processes.made.clear();
        m_probe = std::make_unique<VersionProbe>(m_factory, m_clock, listRunners(configured(), onlyOpencode));
        return m_probe.get();
    }

    FakeClock m_clock;
    FakeProcesses m_processes;
    ProcessFactory m_factory = m_processes.factory();
    std::unique_ptr<VersionProbe> m_probe;
};

RENSEI_TEST(RunnerCatalogTest)

} // namespace rensei::tests
#include "tst_runner_catalog.moc"
