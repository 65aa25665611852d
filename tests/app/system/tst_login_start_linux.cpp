#include "app/system/login_start.h"

#include "agent/service/autostart_entry.h"
#include "agent/service/service_manager.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using app::LoginStart;
using State = LoginStart::State;

static const auto traySample = u"/opt/my $tray\\ \"100%\"/rensei-desktop"_s;

static void replaceInFile(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll().replace(from, to);
    file.seek(0);
    file.resize(0);
    file.write(text);
}

class LoginStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOffUntilItIsSetAndAfterwards()
    {
        const QTemporaryDir home;
        LoginStart start(traySample, home.filePath(u"autostart"_s));
        QCOMPARE(start.state(), State::Off);
        QVERIFY(start.set(true));
        QCOMPARE(start.state(), State::On);
        QVERIFY(start.set(true));
        QVERIFY(start.set(false));
        QCOMPARE(start.state(), State::Off);
        QVERIFY(!QFile::exists(start.file()));
        QVERIFY(start.set(false));
    }

    void isStaleWhenTheProgramHasMovedUntilItIsSetAgain()
    {
        const QTemporaryDir home;
        QVERIFY(LoginStart(u"/old/rensei-desktop"_s, home.path()).set(true));
        LoginStart moved(u"/new/rensei-desktop"_s, home.path());
        QCOMPARE(moved.state(), State::Stale);
        QVERIFY(moved.set(true));
        QCOMPARE(moved.state(), State::On);
    }

    void isOffWhereTheSettingsOfADesktopSwitchedItOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true");
        QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled=false");
    }

    void isOffWhereTheSettingsOfADesktopSwitchedItOff()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir home;
        LoginStart start(traySample, home.path());
        QVERIFY(start.set(true));
        replaceInFile(start.file(), "X-GNOME-Autostart-enabled=true", line);
        QCOMPARE(start.state(), State::Off);
        QVERIFY(start.set(true));
        QCOMPARE(start.state(), State::On);
    }

    void isInTheFolderOfTheStandard()
    {
        const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
        QCOMPARE(LoginStart(traySample).file(), home.path() + u"/autostart/dev.rensei.desktop.desktop"_s);
        qunsetenv("XDG_CONFIG_HOME");
    }

    // Where there is no manager of services, the agent's entry starts the desktop, which looks after the agent.
    void knowsWhenTheAgentsOwnEntryStartsIt()
    {
        const QTemporaryDir home;
        const LoginStart start(traySample, home.path());
        QVERIFY(!start.isStartedByAgentsEntry());
        QFile entry(home.filePath(service::defaultServiceName() + u".desktop"_s));
        const auto write = [&entry](const QString &program) {
            const QString text = service::autostartText({u"Rensei host agent"_s, {}, {program, u"--background"_s}});
            return entry.open(QIODevice::WriteOnly) && entry.write(text.toUtf8()) > 0 && entry.flush();
        };
        QVERIFY(write(u"/other/rensei-desktop"_s));
        entry.close();
        QVERIFY(!start.isStartedByAgentsEntry());
        QVERIFY(write(traySample));
        entry.close();
        QVERIFY(start.isStartedByAgentsEntry());
        QCOMPARE(start.state(), State::Off);
        replaceInFile(entry.fileName(), "X-GNOME-Autostart-enabled=true", "Hidden=true");
        QVERIFY(!start.isStartedByAgentsEntry());
    }

    void saysWhyItCannotBeSet()
    {
        const QTemporaryDir home;
        QFile inTheWay(home.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto set = LoginStart(traySample, inTheWay.fileName()).set(true);
        QVERIFY(!set);
        QCOMPARE(set.error().where, inTheWay.fileName());
    }

    void isAnEntryThatTheValidatorAccepts()
    {
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            QSKIP("there is no desktop-file-validate");
        const QTemporaryDir home;
        LoginStart start(traySample, home.path());
        QVERIFY(start.set(true));
        QProcess validate;
        validate.start(validator, {start.file()});
        QVERIFY(validate.waitForFinished());
        QCOMPARE(validate.readAll() + validate.readAllStandardError(), QByteArray());
        QCOMPARE(validate.exitCode(), 0);
    }
};

RENSEI_TEST(LoginStartTest)

} // namespace rensei::tests

#include "tst_login_start_linux.moc"
