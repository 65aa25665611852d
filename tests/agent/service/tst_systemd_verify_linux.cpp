#include "agent/service/systemd_unit.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What systemd's own checker says of a unit.
class SystemdVerifyTest : public QObject {
    Q_OBJECT

    static QByteArray verify(const QString &unit)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"checked.service"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(unit.toUtf8()) < 0)
            return "the unit cannot be written";
        file.close();
        QProcess checker;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"LC_ALL"_s, u"C"_s);
        environment.remove(u"XDG_CONFIG_HOME"_s);
        checker.setProcessEnvironment(environment);
        checker.setProcessChannelMode(QProcess::MergedChannels);
        checker.start(u"systemd-analyze"_s, {u"--user"_s, u"verify"_s, file.fileName()});
        if (!checker.waitForFinished(30'000))
            return "systemd-analyze does not end";
        return checker.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
            QSKIP("there is no systemd-analyze");
        // Where it cannot work at all, it cannot tell either.
        const QByteArray plain = verify(u"[Service]\nExecStart=/bin/true\n"_s);
        if (!plain.isEmpty())
            QSKIP(("systemd-analyze does not work here: " + plain).constData());
    }

    void isSilentOnEveryUnit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"rensei-agent"_s;
        QTest::newRow("spaces") << u"a b $HOME ${x} 100% %n"_s;
        QTest::newRow("quotation marks") << u"a b $HOME ${x} 100% %n \"q\" 'r' \\s"_s;
    }

    void isSilentOnEveryUnit()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString program = folder.filePath(name);
        QVERIFY(QFile::copy(u"/bin/true"_s, program)); // the checker looks whether it is there
        const service::ServiceDefinition definition{u"dev.rensei.daemon"_s, program,
            {u"run"_s, u"--service"_s, u"--state-dir"_s, folder.filePath(name)}, {u"RENSEI_TEST="_s + name}, 600s};
        QCOMPARE(QString::fromUtf8(verify(service::systemdUnit(definition))), QString());
    }

    // The silence above would mean nothing otherwise.
    void objectsToAnUnknownKey()
    {
        QVERIFY(verify(u"[Service]\nExecStart=/bin/true\nRestartWhen=never\n"_s).contains("RestartWhen"));
    }
};

RENSEI_TEST(SystemdVerifyTest)

} // namespace rensei::tests

#include "tst_systemd_verify_linux.moc"
