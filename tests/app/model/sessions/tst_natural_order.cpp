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

    void theKeyNeverContradictsTheComparison()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 50'000; ++i) {
            const QString a = randomText(random);
            const QString b = randomText(random);
            const quint64 left = naturalKey(a);
            const quint64 right = naturalKey(b);
            QVERIFY2(left == right || (naturalCompare(a, b) < 0) == (left < right), qPrintable(a + u" | "_s + b));
        }
    }

    void theKeyDistinguishesUsualIdentifiers()
    {
        QVERIFY(naturalKey(u"ENG-9") < naturalKey(u"eng-10"));
        QVERIFY(naturalKey(u"ENG-1234") < naturalKey(u"ENG-1235"));
        QCOMPARE(naturalKey(u"ENG-007"), naturalKey(u"eng-7"));
    }

    void theKeyIsNeverTheLargest() { QVERIFY(naturalKey(u"ÿÿÿÿÿÿÿÿ") < ~quint64(0)); }
};

RENSEI_TEST(NaturalOrderTest)

} // namespace rensei::tests

#include "tst_natural_order.moc"
