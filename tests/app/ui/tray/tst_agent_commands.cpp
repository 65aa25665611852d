#include "app/ui/tray/agent_commands.h"

#include "app/ui/agent/agent_log_dialog.h"
#include "tests/app/backend/supervisor_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QUrl>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// Gets the files and folders that would otherwise open in another program.
class OpenedFiles : public QObject {
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(OpenedFiles)

    Q_INVOKABLE void open(const QUrl &url) { paths.append(url.toLocalFile()); }
    QStringList paths;
};

/// An agent, a window to click in, and what comes of a click.
struct AgentCommandsFixture : SupervisorFixture {
    QTemporaryDir folder;
    QString configFile = folder.filePath(u"daemon.yaml"_s);
    int running = 0;
    AgentCommands commands;
    QWidget window;
    OpenedFiles opened;
    QSignalSpy failed{&commands, &AgentCommands::failed};

    explicit AgentCommandsFixture(bool isDemo = false)
        : commands({supervisor, client, agent.paths(), configFile, [this] { return running; }, isDemo})
    {
        window.show();
    }

    /// What the agent is asked next.
    http::Request nextRequest()
    {
        agent.turn();
        return agent.transport.waiting() > 0 ? agent.transport.oldestWaiting() : http::Request();
    }
    bool isStopping() { return nextRequest().path == u"/api/daemon/stop"_s; }
    QString failure() const { return failed.isEmpty() ? QString() : failed.last().first().toString(); }

    QMessageBox *question() const { return window.findChild<QMessageBox *>(); }
    AgentLogDialog *log() const { return window.findChild<AgentLogDialog *>(); }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write a file of a test");
    }
};

class AgentCommandsTest : public QObject {
    Q_OBJECT

    using Command = void (AgentCommands::*)();

private Q_SLOTS:
    void startStartsTheBundledAgent()
    {
        AgentCommandsFixture fixture;
        fixture.commands.start();
        QCOMPARE(fixture.state(), Supervision::Starting);
        QCOMPARE(fixture.processes.made.size(), 1);
    }

    void pausingAllPausesTheSessionsToo()
    {
        AgentCommandsFixture fixture;
        fixture.run();
        fixture.commands.pauseAll();
        QVERIFY(fixture.nextRequest().body->value("sessions"_L1).toBool());
    }

    void slotsAreSet()
    {
        AgentCommandsFixture fixture;
        fixture.run();
        fixture.commands.setSlots(0);
        QCOMPARE(fixture.nextRequest().path, u"/api/daemon/capacity"_s);
        QCOMPARE(*fixture.nextRequest().body,
            (QJsonObject{{u"key"_s, u"capacity.maxConcurrentSessions"_s}, {u"value"_s, u"0"_s}}));
    }

    void pauseAndResumeAskTheAgent_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("failure");
        QTest::newRow("pause") << &AgentCommands::pause << u"/api/daemon/pause"_s
                               << u"The agent was not paused: it does not answer. Try again in a moment."_s;
        QTest::newRow("pause all") << &AgentCommands::pauseAll << u"/api/daemon/pause"_s
                                   << u"The agent was not paused: it does not answer. Try again in a moment."_s;
        QTest::newRow("resume") << &AgentCommands::resume << u"/api/daemon/resume"_s
                                << u"The agent was not resumed: it does not answer. Try again in a moment."_s;
    }

    void pauseAndResumeAskTheAgent()
    {
        QFETCH(Command, command);
        QFETCH(QString, path);
        AgentCommandsFixture fixture;
        fixture.run();
        (fixture.commands.*command)();
        QCOMPARE(fixture.nextRequest().path, path);
        QCOMPARE(fixture.nextRequest().method, "POST"_ba);
        fixture.agent.transport.answer(200, {});
        QVERIFY(fixture.failed.isEmpty());
        (fixture.commands.*command)();
        QCOMPARE(fixture.nextRequest().path, path);
        fixture.refuse();
        QCOMPARE(fixture.failed.size(), 1);
        QTEST(fixture.failure(), "failure");
    }

    void whatTheAgentRefusesIsSaidInItsWords()
    {
        AgentCommandsFixture fixture;
        fixture.run();
        const Error refused{
            .kind = ErrorKind::Conflict, .httpStatus = 409, .serverText = u"cannot pause while the host is draining"_s};
        fixture.commands.pause();
        fixture.nextRequest();
        fixture.agent.transport.answer(refused);
        QCOMPARE(fixture.failure(), u"That was not done: cannot pause while the host is draining."_s);
    }

    void aSessionThatIsNotPausedIsSaid_data()
    {
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<QString>("serverText");
        QTest::addColumn<QString>("text");
        QTest::newRow("refused") << true << u"the session is ending"_s
                                 << u"That was not done: the session is ending."_s;
        QTest::newRow("gone") << false << u"session not found"_s << u"That was not done: session not found."_s;
        QTest::newRow("no answer")
            << true << QString() << u"The session was not paused: the agent does not answer. Try again in a moment."_s;
        QTest::newRow("no answer to going on")
            << false << QString() << u"The session does not go on: the agent does not answer. Try again in a moment."_s;
    }

    void aSessionThatIsNotPausedIsSaid()
    {
        QFETCH(bool, isPaused);
        QFETCH(QString, serverText);
        AgentCommandsFixture fixture;
        fixture.run();
        QSignalSpy failed(&fixture.commands, &AgentCommands::sessionFailed);
        fixture.commands.pauseSession(u"7"_s, u"s1"_s, isPaused);
        QCOMPARE(fixture.nextRequest().path,
            isPaused ? u"/api/daemon/sessions/s1/pause"_s : u"/api/daemon/sessions/s1/resume"_s);
        fixture.agent.transport.answer(serverText.isEmpty()
                ? FakeAgent::refused()
                : Error{.kind = ErrorKind::Conflict, .httpStatus = 409, .serverText = serverText});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), u"7"_s);
        QTEST(failed.first().last().toString(), "text");
    }

    void addingSlotsSetsTheirNumber()
    {
        AgentCommandsFixture fixture;
        fixture.run();
        fixture.commands.addSlots();
        const http::Request asked = fixture.nextRequest();
        QCOMPARE(asked.path, u"/api/daemon/capacity"_s);
        QCOMPARE(asked.body->value("key"_L1).toString(), u"capacity.maxConcurrentSessions"_s);
        const int slotCount = asked.body->value("value"_L1).toString().toInt();
        QVERIFY2(slotCount >= 1 && slotCount <= 8, qPrintable(QString::number(slotCount)));
        fixture.agent.transport.answer(200, {});
        QVERIFY(fixture.failed.isEmpty());
    }

    void slotsThatAreNotAddedAreSaid_data()
    {
        QTest::addColumn<QString>("serverText");
        QTest::addColumn<QString>("failure");
        QTest::newRow("the agent says why")
            << u"cannot write daemon.yaml"_s << u"The number of slots was not changed: cannot write daemon.yaml."_s;
        QTest::newRow("nobody answers")
            << QString() << u"The number of slots was not changed: the agent does not answer. Try again in a moment."_s;
    }

    void slotsThatAreNotAddedAreSaid()
    {
        QFETCH(QString, serverText);
        AgentCommandsFixture fixture;
        fixture.run();
        fixture.commands.addSlots();
        QCOMPARE(fixture.nextRequest().path, u"/api/daemon/capacity"_s);
        fixture.agent.transport.answer(serverText.isEmpty()
                ? FakeAgent::refused()
                : Error{.kind = ErrorKind::Conflict, .httpStatus = 409, .serverText = serverText});
        QCOMPARE(fixture.failed.size(), 1);
        QTEST(fixture.failure(), "failure");
    }

    void whereNoSessionIsEndedARestartIsNotAskedAbout_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::addColumn<int>("running");
        QTest::newRow("no session runs") << false << 0;
        QTest::newRow("those of the demo are made up") << true << 2;
    }

    void whereNoSessionIsEndedARestartIsNotAskedAbout()
    {
        QFETCH(bool, isDemo);
        QFETCH(int, running);
        AgentCommandsFixture fixture(isDemo);
        fixture.run();
        fixture.running = running;
        fixture.commands.restart(&fixture.window);
        QVERIFY(!fixture.question());
        QVERIFY(fixture.isStopping());
    }

    void aRestartThatEndsSessionsIsAskedAbout()
    {
        AgentCommandsFixture fixture;
        fixture.run();
        fixture.running = 2;
        fixture.commands.restart(&fixture.window);
        QVERIFY(fixture.question());
        QCOMPARE(fixture.question()->text(), u"Restart the agent? 2 session(s) running on this computer are ended."_s);
        QVERIFY(!fixture.isStopping());
        buttonNamed(*fixture.question(), u"Restart it"_s)->click();
        QVERIFY(fixture.isStopping());
    }

    void sessionsAreKeptUnlessARestartIsWanted_data()
    {
        using Decline = std::function<void(QMessageBox &)>;
        QTest::addColumn<Decline>("decline");
        QTest::newRow("its button") << Decline([](QMessageBox &box) { buttonNamed(box, u"Keep running"_s)->click(); });
        QTest::newRow("the Return key") << Decline([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Return); });
        QTest::newRow("the Escape key") << Decline([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });
    }

    void sessionsAreKeptUnlessARestartIsWanted()
    {
        QFETCH(std::function<void(QMessageBox &)>, decline);
        AgentCommandsFixture fixture;
        fixture.run();
        fixture.running = 1;
        fixture.commands.restart(&fixture.window);
        decline(*fixture.question());
        QVERIFY(!fixture.question()->isVisible());
        QVERIFY(!fixture.isStopping());
        QCOMPARE(fixture.state(), Supervision::Running);
    }

    void theLogEndsWithItsLastTwentyLines()
    {
        AgentCommandsFixture fixture;
        QByteArray text;
        for (int line = 1; line <= 21; ++line)
            text += "line " + QByteArray::number(line) + '\n';
        fixture.write(fixture.agent.paths().log(), text);
        fixture.commands.showLog(&fixture.window);
        QVERIFY(fixture.log()->isVisible());
        const QStringList shown = fixture.log()->findChild<QPlainTextEdit *>()->toPlainText().split(u'\n');
        QCOMPARE(shown.size(), 20);
        QCOMPARE(shown.first(), u"line 2"_s);
        QCOMPARE(shown.last(), u"line 21"_s);
    }

    void theLogLeadsToAStartAndToAllOfIt()
    {
        AgentCommandsFixture fixture;
        fixture.commands.showLog(&fixture.window);
        QSignalSpy whole(&fixture.commands, &AgentCommands::logRequested);
        buttonNamed(*fixture.log(), u"Whole log…"_s)->click();
        QCOMPARE(whole.size(), 1);
        QVERIFY(fixture.processes.made.isEmpty());
        buttonNamed(*fixture.log(), u"Start it again"_s)->click();
        QCOMPARE(fixture.processes.made.size(), 1);
    }

    void fault11_30_aPathThatNothingOpensIsShownForCopying()
    {
        AgentCommandsFixture fixture;
        QDesktopServices::unsetUrlHandler(u"file"_s); // this platform of Qt's opens nothing
        const QString folder = fixture.agent.paths().root + u"/logs"_s;
        fixture.commands.openLogsFolder();
        QCOMPARE(fixture.failure(), u"No program opened this folder. Open it in a file manager:"_s);
        QCOMPARE(fixture.failed.last().at(1).toString(), folder);
        fixture.write(fixture.configFile, {});
        fixture.commands.openConfig();
        QCOMPARE(fixture.failure(), u"No program opened this file. Open it in an editor:"_s);
        QCOMPARE(fixture.failed.last().at(1).toString(), fixture.configFile);
    }

    void theConfigurationOpensOrItsFolderWhereThereIsNone()
    {
        AgentCommandsFixture fixture;
        fixture.commands.openConfig();
        fixture.write(fixture.configFile, {});
        fixture.commands.openConfig();
        QCOMPARE(fixture.opened.paths, (QStringList{fixture.folder.path(), fixture.configFile}));
    }
};

RENSEI_TEST(AgentCommandsTest)

} // namespace rensei::tests

#include "tst_agent_commands.moc"
