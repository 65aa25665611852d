#include "app/widgets/flow_layout.h"

#include "tests/support/test_case.h"

#include <QWidget>

namespace rensei::tests {

using namespace app;

/// A window of boxes, 40 wide and 20 high, with 8 between them.
struct Boxes {
    QWidget window;
    FlowLayout *layout = new FlowLayout(8);
    QList<QWidget *> all;

    explicit Boxes(int count)
    {
        window.setLayout(layout);
        for (int i = 0; i < count; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(40, 20);
            layout->addWidget(box);
            all.append(box);
        }
    }

    void arrange(int width)
    {
        window.resize(width, layout->heightForWidth(width));
        window.show();
        layout->activate();
    }
};

class FlowLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitGoesToTheNextRow()
    {
        Boxes boxes(3);
        boxes.arrange(100);
        QCOMPARE(boxes.all.at(0)->geometry(), QRect(0, 0, 40, 20));
        QCOMPARE(boxes.all.at(1)->geometry(), QRect(48, 0, 40, 20));
        QCOMPARE(boxes.all.at(2)->geometry(), QRect(0, 28, 40, 20));
    }

    void whatIsLowerIsInTheMiddleOfItsRow()
    {
        Boxes boxes(3);
        boxes.all.at(0)->setFixedSize(40, 10);
        boxes.all.at(2)->setFixedSize(40, 12);
        boxes.arrange(100);
        QCOMPARE(boxes.all.at(0)->geometry(), QRect(0, 5, 40, 10));
        QCOMPARE(boxes.all.at(1)->geometry(), QRect(48, 0, 40, 20));
        QCOMPARE(boxes.all.at(2)->geometry(), QRect(0, 28, 40, 12));
    }

    void itIsAsHighAsItsRowsAre_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("one row, to the pixel") << 136 << 20;
        QTest::newRow("a pixel less") << 135 << 48;
        QTest::newRow("two rows") << 88 << 48;
        QTest::newRow("three rows") << 87 << 76;
        QTest::newRow("too narrow for any") << 10 << 76;
    }

    void itIsAsHighAsItsRowsAre()
    {
        QFETCH(int, width);
        const Boxes boxes(3);
        QVERIFY(boxes.layout->hasHeightForWidth());
        QTEST(boxes.layout->heightForWidth(width), "height");
    }

    void fromRightToLeftItIsMirrored()
    {
        Boxes boxes(3);
        boxes.window.setLayoutDirection(Qt::RightToLeft);
        boxes.arrange(100);
        QCOMPARE(boxes.all.at(0)->geometry(), QRect(60, 0, 40, 20));
        QCOMPARE(boxes.all.at(1)->geometry(), QRect(12, 0, 40, 20));
        QCOMPARE(boxes.all.at(2)->geometry(), QRect(60, 28, 40, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        Boxes boxes(3);
        boxes.all.at(1)->hide();
        boxes.arrange(88);
        QCOMPARE(boxes.all.at(2)->geometry(), QRect(48, 0, 40, 20));
        QCOMPARE(boxes.layout->sizeHint(), QSize(88, 20));
    }

    void itWantsOneRowAndBearsAColumn()
    {
        const Boxes boxes(3);
        QCOMPARE(boxes.layout->sizeHint(), QSize(136, 20));
        QCOMPARE(boxes.layout->minimumSize(), QSize(40, 20));
        QCOMPARE(Boxes(0).layout->sizeHint(), QSize(0, 0));
    }

    void itGivesBackWhatIsTaken()
    {
        Boxes boxes(2);
        const std::unique_ptr<QLayoutItem> taken(boxes.layout->takeAt(0));
        QCOMPARE(taken->widget(), boxes.all.at(0));
        QCOMPARE(boxes.layout->count(), 1);
        QVERIFY(!boxes.layout->takeAt(1) && !boxes.layout->itemAt(-1));
    }
};

RENSEI_TEST(FlowLayoutTest)

} // namespace rensei::tests

#include "tst_flow_layout.moc"
