#include "agent/service/autostart_entry.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace service;

class AutostartEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Of the standard: first the quoting of the command, then the escapes of a file's value.
    void quotesTheCommandTwice()
    {
        const QString text = autostartText({u"N"_s, u"C"_s, {u"/a b/$x\"`\\y"_s, u"100%"_s}});
        QVERIFY2(text.contains(u"Exec=\"/a b/\\\\$x\\\\\"\\\\`\\\\\\\\y\" \"100%%\""_s), qPrintable(text));
    }

    void isReadBack()
    {
        const QStringList command{u"/a b/$x\"`\\y"_s, u"100%"_s, QString(), u"--background"_s};
        const AutostartFacts facts
            = autostartFacts(autostartText({u"N"_s, u"C"_s, command, {u"/agent"_s, u"--state-dir"_s, u"/a\tb"_s}}));
        QCOMPARE(facts.command, command);
        QCOMPARE(facts.purpose, (QStringList{u"/agent"_s, u"--state-dir"_s, u"/a\tb"_s}));
        QVERIFY(!facts.isSwitchedOff);
    }

    void readsWhatOthersWrote()
    {
        QCOMPARE(autostartFacts(u"[Desktop Entry]\nExec=rensei-desktop --background\n"_s).command,
            (QStringList{u"rensei-desktop"_s, u"--background"_s}));
        QCOMPARE(autostartFacts(u"Exec=\"/a b"_s).command, QStringList());
        QVERIFY(autostartFacts(u"Hidden=true\nX-GNOME-Autostart-enabled=true\n"_s).isSwitchedOff);
        QVERIFY(autostartFacts(u"Hidden=false\nX-GNOME-Autostart-enabled=false\n"_s).isSwitchedOff);
        QVERIFY(autostartFacts(u"X-GNOME-Autostart-enabled=false\nHidden=false\n"_s).isSwitchedOff);
    }
};

RENSEI_TEST(AutostartEntryTest)

} // namespace rensei::tests

#include "tst_autostart_entry.moc"
