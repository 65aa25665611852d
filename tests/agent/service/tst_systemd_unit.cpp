#include "agent/service/systemd_unit.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

class SystemdUnitTest : public QObject {
    Q_OBJECT

    static QStringList linesOf(const ServiceDefinition &definition) { return systemdUnit(definition).split(u'\n'); }

private Q_SLOTS:
    void waitsLongerThanTheDrainAndRestartsByExitCode_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"Type=notify", "TimeoutStopSec=630", "KillMode=mixed", "Restart=on-failure",
                 "RestartForceExitStatus=3", "RestartPreventExitStatus=2 75", "StartLimitIntervalSec=300",
                 "StartLimitBurst=10", "UMask=0077", "OOMPolicy=continue", "WatchdogSec=300", "WantedBy=default.target",
                 "ExecStart=\"/usr/bin/rensei-agent\" \"run\" \"--service\""})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void waitsLongerThanTheDrainAndRestartsByExitCode()
    {
        QFETCH(QString, line);
        const auto lines = linesOf({u"a"_s, u"/usr/bin/rensei-agent"_s, {u"run"_s, u"--service"_s}, {}, 600s});
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    }

    // A dollar sign is special in arguments only, a percent sign everywhere.
    void quotesWhatItInserts()
    {
        const auto lines
            = linesOf({u"a"_s, u"/opt/a b/$x 100% %1"_s, {u"run"_s, u"$y \"z\"%2;\n"_s}, {u"A=$b c%d\"e"_s}, 0s});
        QVERIFY(lines.contains(u"ExecStart=\"/opt/a b/$x 100%% %%1\" \"run\" \"$$y \\\"z\\\"%%2;\\x0a\""_s));
        QVERIFY(lines.contains(u"Environment=\"A=$b c%%d\\\"e\""_s));
    }

    // Of systemd: "Executable name contains special characters".
    void startsAProgramThatSystemdRefusesByTheShell()
    {
        const auto lines = linesOf({u"a"_s, u"/opt/it's/$a"_s, {u"run"_s}, {}, 0s});
        QVERIFY(
            lines.contains(u"ExecStart=\"/bin/sh\" -c \"exec \\\"$$0\\\" \\\"$$@\\\"\" \"/opt/it's/$$a\" \"run\""_s));
    }

    void isReadBack_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("plain") << u"/usr/bin/rensei-agent"_s;
        QTest::newRow("special") << u"/opt/a b/$x 100% %1/agent"_s;
        QTest::newRow("refused") << u"/opt/a b/$x$$y 'q' \"100%\" %1\\agent"_s;
    }

    void isReadBack()
    {
        QFETCH(QString, program);
        const auto facts = systemdUnitFacts(systemdUnit({u"a"_s, program, {u"run"_s}, {}, 45s}));
        QCOMPARE(facts.program, program);
        QCOMPARE(facts.stopTimeout, 75s);
        QCOMPARE(systemdUnitFacts(u"[Service]\nExecStart=/usr/bin/other\n"_s).program, QString());
    }
};

RENSEI_TEST(SystemdUnitTest)

} // namespace rensei::tests

#include "tst_systemd_unit.moc"
