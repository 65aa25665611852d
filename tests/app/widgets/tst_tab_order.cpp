#include "app/widgets/tab_order.h"

#include "tests/support/test_case.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using app::tabAsLaidOut;

class TabOrderTest : public QObject {
    Q_OBJECT

    static QStringList stopsOf(QWidget &window)
    {
        QStringList names;
        for (QWidget *one = window.nextInFocusChain(); one != &window; one = one->nextInFocusChain()) {
            if (one->focusPolicy() & Qt::TabFocus)
                names.append(one->objectName());
        }
        return names;
    }

    static QPushButton *named(const QString &name)
    {
        auto *button = new QPushButton;
        button->setObjectName(name);
        return button;
    }

private Q_SLOTS:
    void itIsThatOfTheLayoutsAndNotOfTheMaking()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *footer = new QVBoxLayout;
        auto *last = named(u"last"_s);
        footer->addWidget(last);
        column->addLayout(footer);
        auto *area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus);
        auto *inside = new QWidget;
        auto *grid = new QGridLayout(inside);
        grid->addWidget(new QLabel, 0, 0);
        grid->addWidget(named(u"second"_s), 0, 1);
        grid->addWidget(named(u"third"_s), 1, 1);
        area->setWidget(inside);
        column->insertWidget(0, area);
        column->insertWidget(0, named(u"first"_s));
        tabAsLaidOut(window);
        const QStringList expected{u"first"_s, u"second"_s, u"third"_s, u"last"_s};
        QCOMPARE(stopsOf(window), expected);
        grid->addWidget(named(u"added"_s), 2, 1);
        QVERIFY(stopsOf(window) != QStringList({u"first"_s, u"second"_s, u"third"_s, u"added"_s, u"last"_s}));
        tabAsLaidOut(window);
        QCOMPARE(stopsOf(window), QStringList({u"first"_s, u"second"_s, u"third"_s, u"added"_s, u"last"_s}));
    }

    /// A box of buttons leads to its first one: before others it would let nothing else have the keyboard.
    void nothingIsLeftOutWhereThereIsABoxOfButtons()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        column->addWidget(buttons);
        QPushButton *above = named(u"above"_s);
        QPushButton *top = named(u"top"_s);
        column->insertWidget(0, above);
        column->insertWidget(0, top);
        tabAsLaidOut(window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        top->setFocus();
        QList<QWidget *> reached;
        for (int i = 0; i < 4; ++i) {
            reached.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QList<QWidget *> expected{
            top, above, buttons->button(QDialogButtonBox::Ok), buttons->button(QDialogButtonBox::Cancel)};
        QCOMPARE(reached, expected);
        QCOMPARE(QApplication::focusWidget(), top);
    }
};

RENSEI_TEST(TabOrderTest)

} // namespace rensei::tests

#include "tst_tab_order.moc"
