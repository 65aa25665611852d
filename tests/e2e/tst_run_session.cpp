#include "tests/e2e/agent_process.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;

// One work item without a platform, by the built agent.
class tst_RunSession : public QObject {
    Q_OBJECT

private:
    void start(const QStringList &options = {}, const QByteArray &seconds = "0.5")
    {
        m_dir = std::make_unique<QTemporaryDir>();
        write(u"work.json"_s, R"({"sessionId":"e2e-local-1","prompt":"Mend it."})");
        write(u"daemon.yaml"_s,
            "kind: LocalDaemon\nrunners:\n  - name: quick\n    adapter: rensei\n    program: " AGENT_PROGRAM
            "\n    args: [example-runner]\n    env: {RENSEI_EXAMPLE_SECONDS: \""
                + seconds + "\", RENSEI_EXAMPLE_STEPS: \"2\"}\n");
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_dir->path());
        environment.insert(u"TMPDIR"_s, m_dir->path());
        m_process->setProcessEnvironment(environment);
        m_process->start(QStringLiteral(AGENT_PROGRAM),
            QStringList{
                u"run-session"_s, m_dir->filePath(u"work.json"_s), u"--config"_s, m_dir->filePath(u"daemon.yaml"_s)}
                + options);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    int end()
    {
        return m_process->waitForFinished(20'000) && m_process->exitStatus() == QProcess::NormalExit
            ? m_process->exitCode()
            : -1;
    }

    static QJsonObject lastLine(const QByteArray &output)
    {
        return QJsonDocument::fromJson(output.trimmed().split('\n').last()).object();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_process;

private Q_SLOTS:
    void cleanup()
    {
        m_process.reset();
        m_dir.reset();
    }

    void anItemIsDone()
    {
        start();
        QCOMPARE(end(), 0);
        const QByteArray output = m_process->readAllStandardOutput();
        for (const QByteArray &line : output.trimmed().split('\n'))
            QVERIFY2(!QJsonDocument::fromJson(line)["type"_L1].toString().isEmpty(), line.constData());
        QCOMPARE(lastLine(output).value(u"type"_s), u"finished"_s);
        QCOMPARE(lastLine(output).value(u"ok"_s), true);
        QVERIFY(!lastLine(output).value(u"summary"_s).toString().isEmpty());
        QCOMPARE(m_process->readAllStandardError(), QByteArray());
        QCOMPARE(QDir(m_dir->path()).entryList({u"rensei-session-*"_s}, QDir::Dirs), QStringList());
    }

    void controlCStopsItAndLeavesNothing()
    {
        start({}, "60");
        QVERIFY(m_process->waitForReadyRead(20'000));
        QVERIFY(eventually([] { return AgentProcess::countRunners(u"e2e-local-1"_s) > 0; }));
        ::kill(static_cast<pid_t>(m_process->processId()), SIGINT);
        QCOMPARE(end(), 1);
        QCOMPARE(lastLine(m_process->readAllStandardOutput()).value(u"error"_s), u"stopped by user"_s);
        QCOMPARE(AgentProcess::countRunners(u"e2e-local-1"_s), 0);
    }

    void whatCannotBeBegunIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no runner") << QStringList{u"--runner"_s, u"nobody"_s}
                                   << "no runner of the name nobody is found"_ba;
        QTest::newRow("no folder") << QStringList{u"--workspace"_s, u"/nonexistent"_s}
                                   << "There is no folder /nonexistent."_ba;
    }

    void whatCannotBeBegunIsSaid()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, sentence);
        start(options);
        QCOMPARE(end(), 2);
        QVERIFY(m_process->readAllStandardError().contains(sentence));
        QCOMPARE(m_process->readAllStandardOutput(), QByteArray());
    }
};

RENSEI_TEST(tst_RunSession)

} // namespace rensei::tests
#include "tst_run_session.moc"
