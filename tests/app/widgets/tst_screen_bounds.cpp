#include "app/widgets/screen_bounds.h"

#include "app/widgets/fitted_height.h"
#include "app/widgets/scroll_column.h"

#include "tests/support/test_case.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <QRect>

namespace rensei::tests {

using namespace app;

class ScreenBoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_28_whatIsTallerThanItsScreenScrollsAboveTheButtons()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *content = new QWidget;
        auto *rows = new QVBoxLayout(content);
        auto *scroll = new ScrollColumn(content);
        auto *button = new QPushButton(QStringLiteral("Close"));
        column->addWidget(scroll);
        column->addWidget(button);
        new FittedHeight(window, FittedHeight::Room::Wanted);
        rows->addWidget(new QLabel(QStringLiteral("one row")));
        window.show();
        const int screen = window.screen()->availableSize().height();
        QTRY_VERIFY(scroll->height() >= content->sizeHint().height()); // there is room for it
        for (int i = 0; i < screen / 10; ++i)
            rows->addWidget(new QLabel(QStringLiteral("one row")));
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QVERIFY(window.frameGeometry().height() <= screen);
        QVERIFY(window.rect().contains(button->geometry()));
        QCOMPARE(button->height(), button->sizeHint().height());
    }

    void fault11_28_aWindowIsNoLargerThanItsScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("it fits") << QRect(100, 100, 400, 300) << QRect(100, 100, 400, 300);
        QTest::newRow("too large") << QRect(0, 0, 960, 600) << QRect(0, 30, 910, 450);
        QTest::newRow("too wide") << QRect(50, 100, 2000, 300) << QRect(0, 100, 910, 300);
        QTest::newRow("beyond the edge") << QRect(800, 400, 400, 300) << QRect(510, 180, 400, 300);
        QTest::newRow("above it") << QRect(-50, -50, 400, 300) << QRect(0, 30, 400, 300);
    }

    void fault11_28_aWindowIsNoLargerThanItsScreen()
    {
        QFETCH(QRect, wanted);
        // 1366 × 768 at a scale of 1.5, a panel below, a title bar above the window.
        QTEST(boundedBy(QRect(0, 0, 910, 480), wanted, {0, 30, 0, 0}), "expected");
    }

    void longerWordsDoNotReachBeyondTheScreen()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *label = new QLabel;
        label->setFixedSize(300, 60);
        column->addWidget(label);
        const QRect screen = window.screen()->availableGeometry();
        window.setGeometry(screen.right() - 119, screen.top() + 50, 120, 80); // it was kept with shorter ones
        keepOnScreen(window);
        window.show();
        QVERIFY(window.width() >= 300);
        QVERIFY(screen.contains(window.geometry()));
    }

    void aWindowCanBeTakenHoldOf_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<bool>("isWithinReach");
        QTest::newRow("on the first screen") << QRect(100, 100, 400, 300) << true;
        QTest::newRow("on the second one") << QRect(2000, 100, 400, 300) << true;
        QTest::newRow("over both") << QRect(1700, 100, 400, 300) << true;
        QTest::newRow("larger than both") << QRect(-100, 10, 5000, 3000) << true;
        QTest::newRow("small") << QRect(10, 10, 40, 12) << true;
        QTest::newRow("on a screen that is gone") << QRect(3300, 100, 400, 300) << false;
        QTest::newRow("a strip is left") << QRect(-370, 100, 400, 300) << false;
        QTest::newRow("its title is above") << QRect(100, -40, 400, 300) << false;
        QTest::newRow("its title is below") << QRect(100, 1070, 400, 300) << false;
    }

    void aWindowCanBeTakenHoldOf()
    {
        QFETCH(QRect, frame);
        QTEST(app::isWithinReach(frame, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 720)}), "isWithinReach");
    }

    void aWindowWhoseScreenIsGoneComesToAnother()
    {
        QWidget window;
        window.show();
        const QRect screen = window.screen()->availableGeometry();
        window.setGeometry(QRect(screen.bottomRight() + QPoint(500, 500), QSize(300, 200)));
        bringWithinReach(window);
        QVERIFY(screen.contains(window.frameGeometry()));
        const QRect place(screen.center(), QSize(150, 100));
        window.setGeometry(place);
        bringWithinReach(window);
        QCOMPARE(window.geometry(), place); // one that can be reached stays
    }
};

RENSEI_TEST(ScreenBoundsTest)

} // namespace rensei::tests

#include "tst_screen_bounds.moc"
