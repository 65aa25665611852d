#include "app/widgets/typography.h"
#include "tests/support/test_case.h"

#include <QLabel>

namespace rensei::tests {

using namespace Qt::StringLiterals;

class TypographyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdentifierBeginsWhereTheLanguageDoes_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("isAtTheRight");
        QTest::newRow("from left to right") << Qt::LeftToRight << false;
        QTest::newRow("from right to left") << Qt::RightToLeft << true;
    }

    void anIdentifierBeginsWhereTheLanguageDoes()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QLabel label(u"ENG-1"_s);
        label.setLayoutDirection(direction);
        label.resize(400, 40);
        app::alignAtStart(label);
        const QImage picture = label.grab().toImage();
        int first = picture.width();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < first; ++x) {
                if (picture.pixel(x, y) != picture.pixel(0, 0))
                    first = x;
            }
        }
        QVERIFY(first < picture.width());
        QTEST(first > 200, "isAtTheRight");
    }
};

RENSEI_TEST(TypographyTest)

} // namespace rensei::tests

#include "tst_typography.moc"
