#include "app/widgets/accessible_role.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"
#include "tests/desktop/rules/access_rules.h"
#include "tests/desktop/rules/drawn_contrast.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace rensei::tests {

using namespace Qt::StringLiterals;

/// A window that keeps all rules, to be spoiled.
struct GoodWindow {
    QWidget window;
    QLabel *label = new QLabel(u"&Name"_s);
    QLineEdit *field = new QLineEdit;
    QPushButton *first = new QPushButton(u"&First"_s);
    QPushButton *second = new QPushButton(u"&Second"_s);
    QLabel *picture = new QLabel;

    GoodWindow()
    {
        window.setWindowTitle(u"A window"_s);
        label->setBuddy(field);
        QPixmap mark(16, 16);
        mark.fill(Qt::darkBlue);
        picture->setPixmap(mark);
        picture->setAccessibleName(u"works"_s);
        auto *rows = new QVBoxLayout(&window);
        auto *above = new QHBoxLayout;
        auto *below = new QHBoxLayout;
        rows->addLayout(above);
        rows->addLayout(below);
        for (QWidget *widget :
            {static_cast<QWidget *>(picture), static_cast<QWidget *>(label), static_cast<QWidget *>(field)})
            above->addWidget(widget);
        below->addWidget(first);
        below->addWidget(second);
    }

    QStringList problems()
    {
        window.show();
        QCoreApplication::processEvents();
        return accessProblems(window);
    }

    QStringList unseen()
    {
        window.show();
        QCoreApplication::processEvents();
        return contrastProblems(window);
    }
};

class RulesTest : public QObject {
    Q_OBJECT

    /// The Tab key goes in a circle, which begins anywhere.
    static QStringList sorted(QStringList texts)
    {
        texts.sort();
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { app::describeWindows(); }

    void aGoodWindowHasNoProblems()
    {
        GoodWindow good;
        QCOMPARE(good.problems(), QStringList());
        QCOMPARE(good.unseen(), QStringList());
        good.window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(good.problems(), QStringList());
    }

    void aWindowHasATitle()
    {
        GoodWindow bad;
        bad.window.setWindowTitle({});
        QCOMPARE(bad.problems(), QStringList(u"the window has no title"_s));
    }

    void whatTakesTheKeyboardHasANameOfItsOwn()
    {
        GoodWindow bad;
        bad.label->setBuddy(nullptr);
        bad.second->setText(u"First"_s);
        const QStringList expected{u"QLineEdit in QWidget has no name"_s, u"two are called alike: First"_s};
        QCOMPARE(bad.problems(), expected);
        bad.label->setBuddy(bad.field);
        bad.second->setAccessibleDescription(u"of the other"_s);
        QCOMPARE(bad.problems(), QStringList());
    }

    void aPictureHasANameOrATextBesideIt()
    {
        GoodWindow bad;
        bad.picture->setAccessibleName({});
        QCOMPARE(bad.problems(), QStringList());
        bad.label->setText({});
        bad.field->setAccessibleName(u"Name"_s);
        QCOMPARE(bad.problems(), QStringList(u"a picture in QWidget has no name"_s));
    }

    void theTabKeyGoesTheWayThatPeopleRead_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void theTabKeyGoesTheWayThatPeopleRead()
    {
        QFETCH(Qt::LayoutDirection, direction);
        GoodWindow bad;
        bad.window.setLayoutDirection(direction);
        QWidget::setTabOrder(bad.field, bad.second);
        QWidget::setTabOrder(bad.second, bad.first);
        const QStringList back{u"Tab goes back from “Second” to “First”"_s, u"Tab goes back from “First” to “Name”"_s};
        QCOMPARE(sorted(bad.problems()), sorted(back));
        app::tabAsLaidOut(bad.window);
        QCOMPARE(bad.problems(), QStringList());
    }

    void textsBeginWhereLinesBegin()
    {
        GoodWindow bad;
        bad.window.setLayoutDirection(Qt::RightToLeft);
        auto *path = new QLabel(u"a path"_s);
        bad.window.layout()->addWidget(path);
        QCOMPARE(bad.problems(), QStringList(u"at the wrong side: a path"_s));
        app::alignAtStart(*path);
        QCOMPARE(bad.problems(), QStringList());
        bad.window.setLayoutDirection(Qt::LeftToRight);
        path->setAlignment(Qt::AlignLeading);
        QCOMPARE(bad.problems(), QStringList());
    }

    void mnemonicsDiffer()
    {
        GoodWindow bad;
        bad.second->setText(u"Se&nd"_s);
        QCOMPARE(bad.problems(), QStringList(u"Alt+N is that of “&Name” and of “Se&nd”"_s));
        bad.second->setEnabled(false);
        QCOMPARE(bad.problems(), QStringList());
    }

    void mnemonicsOfAMenuDiffer()
    {
        QMenu menu;
        menu.addAction(u"&Copy"_s);
        menu.addAction(u"&Close"_s);
        menu.addAction(u"Save && go"_s);
        QCOMPARE(accessProblems(menu), QStringList(u"Alt+C is that of “&Copy” and of “&Close”"_s));
    }

    void contrastIsAsDefined()
    {
        QCOMPARE(qRound(contrast(qRgb(0, 0, 0), qRgb(255, 255, 255)) * 10), 210);
        QCOMPARE(qRound(contrast(qRgb(0x76, 0x76, 0x76), qRgb(255, 255, 255)) * 10), 45);
    }

    void paleTextsAreFound()
    {
        GoodWindow bad;
        QPalette pale = bad.window.palette();
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
            pale.setColor(role, pale.color(QPalette::Window).darker(140));
        bad.label->setPalette(pale);
        bad.first->setPalette(pale);
        bad.field->setText(u"dark"_s);
        QCOMPARE(bad.unseen().size(), 2);
        QVERIFY2(bad.unseen().constFirst().contains("Name"_L1), qPrintable(bad.unseen().constFirst()));
        bad.first->setEnabled(false);
        QCOMPARE(bad.unseen().size(), 1);
    }

    void paleCellsAreFound()
    {
        GoodWindow bad;
        auto *list = new QListWidget;
        list->addItems({u"pale"_s, u"dark"_s});
        list->item(0)->setForeground(QColor(0xd0, 0xd0, 0xd0));
        bad.window.layout()->addWidget(list);
        const QStringList unseen = bad.unseen();
        QCOMPARE(unseen.size(), 1);
        QVERIFY2(unseen.constFirst().endsWith(": pale"_L1), qPrintable(unseen.constFirst()));
    }
};

RENSEI_TEST(RulesTest)

} // namespace rensei::tests

#include "tst_rules.moc"
