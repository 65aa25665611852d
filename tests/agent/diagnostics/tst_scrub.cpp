#include "agent/diagnostics/scrub.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace diagnostics;

static const Personal mark{u"/home/mark"_s, u"mark"_s, u"marks-laptop.lan"_s};

class ScrubTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTellsWhoItIsGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("an address", u"signed in as mark.o+x@mail.acme.co.uk, acme"_s, u"signed in as [address], acme"_s);
        row("an address in an address", u"?user=anna%40acme.com&x=1"_s, u"?user=[address]&x=1"_s);
        row("an address of another script", u"für jörg@bücher.example."_s, u"für [address]."_s);
        row("a repository is no person", u"git@github.com:acme/web.git"_s, u"git@github.com:acme/web.git"_s);
        row("a version is no person", u"@acme/web@1.2.3 at 12@30"_s, u"@acme/[address] at 12@30"_s);
        row("home", u"/home/mark/.config/daemon.yaml"_s, u"~/.config/daemon.yaml"_s);
        row("home in an address", u"file:///home/mark/x"_s, u"file://~/x"_s);
        row("another's home", u"/home/markus/x"_s, u"/home/markus/x"_s);
        row("the user elsewhere", u"/run/media/mark/stick, user Mark"_s, u"/run/media/[user]/stick, user [user]"_s);
        row("no word of its own", u"bookmark markdown _mark_"_s, u"bookmark markdown _mark_"_s);
        row("the computer", u"host marks-laptop.lan, MARKS-LAPTOP"_s, u"host [computer], [computer]"_s);
        row("a key", u"key rsk_live_0123456789abcdef0123 refused"_s, u"key [redacted] refused"_s);
        row("a bearer", u"Authorization: Bearer abc123def456ghi"_s, u"Authorization: Bearer [redacted]"_s);
        row("control characters", u"a\x1b[31mb\tc\u202Ed\r\ne"_s, u"a [31mb c d\ne"_s);
    }

    void whatTellsWhoItIsGoes()
    {
        QFETCH(QString, text);
        QTEST(scrubbed(text, mark), "expected");
        QCOMPARE(scrubbed(scrubbed(text, mark), mark), scrubbed(text, mark));
    }

    void aHomeOnWindowsGoesHoweverItIsWritten()
    {
        const Personal who{u"C:/Users/mark"_s, {}, {}};
        QCOMPARE(scrubbed(uR"(C:\Users\mark\x)"_s, who), uR"(~\x)"_s);
        QCOMPARE(scrubbed(uR"({"p":"C:\\Users\\mark\\x"})"_s, who), uR"({"p":"~\\x"})"_s);
        QCOMPARE(scrubbed(u"C:/Users/mark/x"_s, who), u"~/x"_s);
    }

    void namesThatSayNothingStay()
    {
        const Personal who{u"/root"_s, u"root"_s, u"pc"_s};
        QCOMPARE(scrubbed(u"root of /root on pc"_s, who), u"root of /root on pc"_s);
        QCOMPARE(scrubbed(u"anything"_s, {}), u"anything"_s);
    }

    void specialCharactersOfANameAreNoPattern()
    {
        const Personal who{u"/home/a.b"_s, u"a.b*c"_s, {}};
        QCOMPARE(scrubbed(u"axb axbbc /home/axb /home/a.b/x a.b*c"_s, who), u"axb axbbc /home/axb ~/x [user]"_s);
    }
};

RENSEI_TEST(ScrubTest)

} // namespace rensei::tests

#include "tst_scrub.moc"
