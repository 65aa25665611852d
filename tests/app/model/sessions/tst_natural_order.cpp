#include "app/model/sessions/natural_order.h"

#include "tests/support/test_case.h"

#include <QRandomGenerator>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static int signOf(int number)
{
    return (number > 0) - (number < 0);
}

/// Uses few characters, so that many texts have the same beginning.
static QString randomText(QRandomGenerator &random)
{
    static const QString characters = u"aAbB-_ :/00123499~ÿéΩ\U0001F600"_s;
    QString text;
    for (int left = random.bounded(16); left > 0; --left)
        text.append(characters.at(random.bounded(static_cast<int>(characters.size()))));
    return text;
}

static int compareKeys(const QString &a, const QString &b)
{
    for (int part = 0;; ++part) {
        const NaturalKey left = naturalKey(a, part);
        const NaturalKey right = naturalKey(b, part);
        if (left.bytes != right.bytes)
            return left.bytes < right.bytes ? -1 : 1;
        if (left.isWhole && right.isWhole)
            return 0;
    }
}

class NaturalOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesInNaturalOrder_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("order");

        QTest::newRow("two empty texts") << QString() << QString() << 0;
        QTest::newRow("an empty text comes first") << QString() << u"0"_s << -1;
        QTest::newRow("a prefix comes before the longer text") << u"ENG-1"_s << u"ENG-1a"_s << -1;
        QTest::newRow("numbers are compared by value") << u"ENG-9"_s << u"ENG-10"_s << -1;
        QTest::newRow("case does not change the order of numbers") << u"ENG-9"_s << u"eng-10"_s << -1;
        QTest::newRow("case makes no difference") << u"ENG-124"_s << u"eng-124"_s << 0;
        QTest::newRow("zeros before a number make no difference") << u"ENG-007"_s << u"ENG-7"_s << 0;
        QTest::newRow("zero comes before one") << u"ENG-000"_s << u"ENG-1"_s << -1;
        QTest::newRow("the text after a number is compared next") << u"v2.9"_s << u"v2.10"_s << -1;
        QTest::newRow("digits come before letters") << u"ENG1"_s << u"ENGA"_s << -1;
        QTest::newRow("numbers too long for any integer")
            << u"9999999999999999999998"_s << u"9999999999999999999999"_s << -1;
        QTest::newRow("the longer number is larger") << u"99999999999999999999"_s << u"100000000000000000000"_s << -1;
    }

    void comparesInNaturalOrder()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, order);
        QCOMPARE(signOf(naturalCompare(a, b)), order);
        QCOMPARE(signOf(naturalCompare(b, a)), -order);
    }

    void theKeysAreInTheOrderOfTheTexts()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 50'000; ++i) {
            const QString a = randomText(random);
            const QString b = randomText(random);
            QVERIFY2(compareKeys(a, b) == signOf(naturalCompare(a, b)), qPrintable(a + u" | "_s + b));
        }
    }

    void aKeyDistinguishesAllThatTheComparisonDoes_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");

        const QString sixteen(16, u'a');
        QTest::newRow("texts with the same first 16 letters") << sixteen + u"b"_s << sixteen + u"c"_s;
        QTest::newRow("a text that ends with a part, and a longer one") << sixteen << sixteen + u"a"_s;
        QTest::newRow("numbers of more digits than a part") << u"x12345678901234567890"_s << u"x12345678901234567891"_s;
        QTest::newRow("numbers of 9 and of 10 digits") << u"999999999"_s << u"1000000000"_s;
        QTest::newRow("numbers of more than 255 digits") << QString(300, u'9') << QString(557, u'1');
        QTest::newRow("letters beyond Latin") << u"ΩΩΩΩΩΩΩΩ1"_s << u"ΩΩΩΩΩΩΩΩ2"_s;
        QTest::newRow("the last letter of Latin and the first one after it") << u"ÿ"_s << u"Ā"_s;
        QTest::newRow("the end of a text and a null") << u"a"_s << u"a"_s + QChar(0);
        QTest::newRow("a null and what comes after it") << QString(QChar(0)) << QString(QChar(1));
        QTest::newRow("the largest unit") << QString(9, QChar(0xffff)) << QString(10, QChar(0xffff));
    }

    void aKeyDistinguishesAllThatTheComparisonDoes()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(naturalCompare(a, b) < 0);
        QCOMPARE(compareKeys(a, b), -1);
        QCOMPARE(compareKeys(b, a), 1);
    }

    void theKeyOfAUsualIdentifierHasOnePart()
    {
        QVERIFY(naturalKey(u"ENG-9").bytes < naturalKey(u"eng-10").bytes);
        QVERIFY(naturalKey(u"ENG-1234").bytes < naturalKey(u"ENG-1235").bytes);
        QVERIFY(naturalKey(u"DATA-1234").isWhole);
        QVERIFY(!naturalKey(u"WEBSHOP-1234").isWhole);
        QVERIFY(naturalKey(u"WEBSHOP-1234", 1).isWhole);
        QCOMPARE(naturalKey(u"ENG-007").bytes, naturalKey(u"eng-7").bytes);
    }

    void aKeyIsNeverTheLargest()
    {
        QVERIFY(naturalKey(u"ÿÿÿÿÿÿÿÿ").bytes < ~quint64(0));
        QVERIFY(naturalKey(QString(8, QChar(0xffff))).bytes < ~quint64(0));
    }
};

RENSEI_TEST(NaturalOrderTest)

} // namespace rensei::tests

#include "tst_natural_order.moc"
