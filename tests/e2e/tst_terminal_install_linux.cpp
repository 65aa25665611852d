#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;

/// A person at a terminal who types `rensei-agent install` before anything else. Nothing is installed here: they are
/// shown what would be, and say no.
class tst_TerminalInstall : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_terminal;
    QString m_shown;

    bool shows(const QString &text)
    {
        return eventually([&] {
            m_shown += QString::fromUtf8(m_terminal.readAllStandardOutput());
            return m_shown.contains(text);
        });
    }

    void begin(const QString &platform)
    {
        m_shown.clear();
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TERM"_s, u"dumb"_s);
        m_terminal.setProcessEnvironment(environment);
        const QString line = u"'%1' install --file-store --service-name dev.rensei.test --platform %2"_s.arg(
            QStringLiteral(AGENT_PROGRAM), platform);
        m_terminal.start(u"script"_s, {u"--quiet"_s, u"--return"_s, u"--command"_s, line, u"/dev/null"_s});
    }

    bool hasEnded()
    {
        return eventually([this] { return m_terminal.state() == QProcess::NotRunning; });
    }

    QByteArray contexts() const
    {
        QFile file(m_home.filePath(u".config/rensei-desktop/contexts.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
            QSKIP("there is no script(1) on this machine");
        QVERIFY(m_home.isValid());
    }

    void cleanup()
    {
        m_terminal.kill();
        m_terminal.waitForFinished();
    }

    void aWrongKeyIsNotKept()
    {
        demo::DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        begin(platform.url().toString());
        QVERIFY2(shows(u"Paste a user key for "_s + platform.url().toString()), qPrintable(m_shown));
        m_terminal.write("rsk_wrong\n");
        QVERIFY2(shows(u"This key was refused."_s), qPrintable(m_shown));
        QVERIFY(hasEnded());
        QCOMPARE(m_terminal.exitCode(), 1);
        QCOMPARE(contexts(), QByteArray());
    }

    void oneKeyIsAllThatIsAskedBeforeThePlan()
    {
        demo::DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        begin(platform.url().toString());
        QVERIFY2(shows(u"Paste a user key"_s), qPrintable(m_shown));
        m_terminal.write(platform.userKey().toLatin1() + '\n');
        QVERIFY2(shows(u"This sets up this computer"_s) && shows(u"Which project"_s), qPrintable(m_shown));
        QVERIFY2(!m_shown.contains(platform.userKey()), "the key is on the screen");
        m_terminal.write("\n");
        QVERIFY2(shows(u"Go on?"_s), qPrintable(m_shown));
        m_terminal.write("n\n");
        QVERIFY2(shows(u"nothing was changed"_s), qPrintable(m_shown));
        QVERIFY(hasEnded());
        QCOMPARE(m_terminal.exitCode(), 130);
        const QJsonObject kept = QJsonDocument::fromJson(contexts()).object();
        QVERIFY2(!kept.isEmpty() && !contexts().contains("rsk_"), contexts().constData());
        QCOMPARE(platform.createdKeys().size(), 0);
    }

    void whoIsSignedInIsNotAskedAgain()
    {
        demo::DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        begin(platform.url().toString());
        QVERIFY(shows(u"Paste a user key"_s));
        m_terminal.write(platform.userKey().toLatin1() + '\n');
        QVERIFY(shows(u"Which project"_s));
        cleanup();
        begin(platform.url().toString());
        QVERIFY2(shows(u"Which project"_s), qPrintable(m_shown));
        QVERIFY2(!m_shown.contains(u"Paste a user key"_s), qPrintable(m_shown));
    }
};

RENSEI_TEST(tst_TerminalInstall)

} // namespace rensei::tests

#include "tst_terminal_install_linux.moc"
