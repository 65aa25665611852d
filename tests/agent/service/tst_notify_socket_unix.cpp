#include "agent/service/notify_socket.h"

#include "tests/agent/service/notify_listener_unix.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

class NotifySocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesAFileAndAnAbstractName_data()
    {
        QTest::addColumn<bool>("isAbstract");
        QTest::newRow("file") << false;
        QTest::newRow("abstract") << true;
    }

    void reachesAFileAndAnAbstractName()
    {
        QFETCH(bool, isAbstract);
        const QTemporaryDir folder;
        const QString name = (isAbstract ? u"@"_s : QString()) + folder.filePath(u"notify"_s);
        const NotifyListener listener(QFile::encodeName(name));
        notifyManager({name}, "READY=1\nSTATUS=Connected.");
        QCOMPARE(listener.next(), QByteArray("READY=1\nSTATUS=Connected."));
    }

    // The agent goes on without systemd.
    void doesNothingWhereNobodyListens()
    {
        const QTemporaryDir folder;
        notifyManager({}, "READY=1");
        notifyManager({folder.filePath(u"nobody"_s)}, "READY=1");
        notifyManager({u"relative"_s}, "READY=1");
        notifyManager({u'/' + QString(200, u'x')}, "READY=1");
        const NotifyListener full(QFile::encodeName(folder.filePath(u"full"_s)));
        for (int i = 0; i < 5000; ++i) // more than the queue holds, and nobody reads
            notifyManager({folder.filePath(u"full"_s)}, "WATCHDOG=1");
        QCOMPARE(full.next(), QByteArray("WATCHDOG=1"));
    }

    void takesItsVariablesAwayFromTheProgramsThatItStarts()
    {
        qputenv("NOTIFY_SOCKET", "/run/notify");
        qputenv("WATCHDOG_USEC", "300000000");
        qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
        qputenv("INVOCATION_ID", "x");
        const NotifySettings settings = takeNotifySettings();
        QCOMPARE(settings.socket, u"/run/notify"_s);
        QCOMPARE(settings.watchdog, 300s);
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "INVOCATION_ID"})
            QVERIFY2(!qEnvironmentVariableIsSet(name), name);
        QVERIFY(takeNotifySettings().socket.isEmpty());
    }

    void ignoresAWatchdogThatIsMeantForAnother()
    {
        qputenv("WATCHDOG_USEC", "300000000");
        qputenv("WATCHDOG_PID", "1");
        QCOMPARE(takeNotifySettings().watchdog, 0s);
    }
};

RENSEI_TEST(NotifySocketTest)

} // namespace rensei::tests

#include "tst_notify_socket_unix.moc"
