#include "app/model/updates/release.h"

#include "app/model/updates/version_order.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class ReleaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsHaveAnOrder()
    {
        const QStringList ascending{u"0.1.0-alpha"_s, u"0.1.0-alpha.1"_s, u"0.1.0-alpha.beta"_s, u"0.1.0-beta"_s,
            u"0.1.0-beta.2"_s, u"0.1.0-beta.11"_s, u"0.1.0-rc.1"_s, u"0.1.0"_s, u"0.1.1"_s, u"0.2"_s, u"0.10.0"_s,
            u"1.0.0"_s, u"v9.0.0"_s, u"10.0.0"_s};
        for (qsizetype i = 0; i < ascending.size(); ++i) {
            for (qsizetype j = 0; j < ascending.size(); ++j) {
                const bool isAllowed = !ascending.at(j).contains(u'-') || ascending.at(i).contains(u'-');
                QVERIFY2(isOffered(ascending.at(j), ascending.at(i)) == (j > i && isAllowed),
                    qPrintable(ascending.at(i) + u' ' + ascending.at(j)));
            }
        }
    }

    void whatIsNotComparedIsTheSame()
    {
        QVERIFY(!isOffered(u"0.1.0+20261128", u"0.1.0"));
        QVERIFY(!isOffered(u"0.1", u"0.1.0"));
        QVERIFY(isOffered(u"0.1.1+a", u"0.1.0+b"));
    }

    void aReleaseIsNotOfferedWhatComesBeforeOne()
    {
        QVERIFY(!isOffered(u"0.2.0-rc.1", u"0.1.0"));
        QVERIFY(isOffered(u"0.2.0-rc.1", u"0.2.0-beta"));
        QVERIFY(isOffered(u"0.2.0", u"0.2.0-rc.1"));
    }

    void whatIsNoVersionIsNeverOffered()
    {
        for (const QString &text :
            {u""_s, u"1"_s, u"1.2.3.4"_s, u"1.x"_s, u"1.2.3-"_s, u"1.2.3-a..b"_s, u" 1.2.3"_s, u"1.2.3\n"_s,
                u"1234567890.0.0"_s, u"-1.0.0"_s, u"١.٢.٣"_s, u"1.2.3 <b>"_s, u"9.9.9-"_s + QString(100, u'a')}) {
            QVERIFY2(!isVersion(text), qPrintable(text));
            QVERIFY(!isOffered(text, u"0.1.0"));
            QVERIFY(!isOffered(u"0.1.0", text));
        }
    }

    void aPageIsOneForABrowser_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << true;
        QTest::newRow("here") << u"http://127.0.0.1:8080/a"_s << true;
        QTest::newRow("http") << u"http://example.org/a"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a program") << u"vscode://x/y"_s << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("a user") << u"https://example.org@evil.example/"_s << false;
        QTest::newRow("none") << u""_s << false;
        QTest::newRow("long") << u"https://example.org/"_s + QString(3'000, u'a') << false;
    }

    void aPageIsOneForABrowser()
    {
        QFETCH(QString, page);
        const auto release = parseRelease({{u"version"_s, u"0.2.0"_s}, {u"page"_s, page}});
        QTEST(release.has_value(), "isGood");
        if (release)
            QCOMPARE(*parseRelease(toJson(*release)), *release);
    }

    void aFileWithoutAVersionIsRefused()
    {
        const QString page = u"https://example.org"_s;
        QVERIFY(!parseRelease({}));
        QVERIFY(!parseRelease({{u"page"_s, page}}));
        QVERIFY(!parseRelease({{u"version"_s, u"the newest"_s}, {u"page"_s, page}}));
    }
};

RENSEI_TEST(ReleaseTest)

} // namespace rensei::tests

#include "tst_release.moc"
