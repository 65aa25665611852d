#include "agent/base/session_file_name.h"
#include "tests/support/test_case.h"

#include <QRegularExpression>

using namespace rensei::session;
using namespace Qt::StringLiterals;

class SessionNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSafeIdIsKept_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("same");

        QTest::newRow("letters, digits, dashes") << u"ses_01-aZ"_s << true;
        QTest::newRow("128 characters") << QString(128, u'a') << true;
        QTest::newRow("a name that begins like a device") << u"console"_s << true;
        QTest::newRow("129 characters") << QString(129, u'a') << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("a dot") << u"a.b"_s << false;
        QTest::newRow("the folder above") << u".."_s << false;
        QTest::newRow("a path") << u"../../etc/passwd"_s << false;
        QTest::newRow("a Windows path") << u"..\\x"_s << false;
        QTest::newRow("a stream of Windows") << u"a:b"_s << false;
        QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') << false;
        QTest::newRow("a line end") << u"a\n"_s << false;
        QTest::newRow("a space") << u"a b"_s << false;
        QTest::newRow("a letter of another script") << u"s\u00e9ance"_s << false;
        QTest::newRow("a digit of another script") << u"\u0661"_s << false;
        QTest::newRow("a device") << u"NUL"_s << false;
        QTest::newRow("a device in small letters") << u"con"_s << false;
        QTest::newRow("a numbered device") << u"Com1"_s << false;
    }

    void aSafeIdIsKept()
    {
        QFETCH(QString, id);
        QFETCH(bool, same);
        const QString name = fileNameFor(id);
        QCOMPARE(name == id, same);
        if (!same) {
            static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
            QVERIFY(hash.match(name).hasMatch());
        }
        QCOMPARE(fileNameFor(name), name);
    }

    void anUnsafeIdIsHashed()
    {
        QCOMPARE(fileNameFor(u""_s), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        QVERIFY(fileNameFor(u"a.b"_s) != fileNameFor(u"a:b"_s));
    }
};

RENSEI_TEST(SessionNamesTest)
#include "tst_session_file_name.moc"
