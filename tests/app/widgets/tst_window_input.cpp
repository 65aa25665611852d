#include "app/widgets/window_input.h"

#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// A window with a field of each kind, and one that nobody named.
struct InputWindow : QWidget {
    QLineEdit *name = new QLineEdit;
    QLineEdit *other = new QLineEdit;
    QLineEdit *fixed = new QLineEdit;
    QCheckBox *box = new QCheckBox;
    QComboBox *choice = new QComboBox;

    InputWindow()
    {
        auto *column = new QVBoxLayout(this);
        for (QWidget *widget : std::initializer_list<QWidget *>{other, name, fixed, box, choice})
            column->addWidget(widget);
        choice->addItems({u"a"_s, u"b"_s});
        fixed->setReadOnly(true);
        carryInput(*name, u"name"_s);
        carryInput(*fixed, u"fixed"_s);
        carryInput(*box, u"box"_s);
        carryInput(*choice, u"choice"_s);
    }
};

class WindowInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPutInIsThereAgain()
    {
        InputWindow before;
        before.name->setText(u"half a na"_s);
        before.name->setCursorPosition(4);
        before.box->setChecked(true);
        before.choice->setCurrentIndex(1);
        before.fixed->setText(u"no"_s);
        before.name->setFocus();
        InputWindow after;
        after.fixed->setText(u"yes"_s);
        after.other->setFocus();
        QSignalSpy edited(after.name, &QLineEdit::textEdited);
        WindowInput::of(before).putInto(after);
        QCOMPARE(after.name->text(), u"half a na"_s);
        QCOMPARE(after.name->cursorPosition(), 4);
        QCOMPARE(edited.size(), 1);
        QVERIFY(after.box->isChecked());
        QCOMPARE(after.choice->currentIndex(), 1);
        QCOMPARE(after.fixed->text(), u"yes"_s);
        QCOMPARE(after.focusWidget(), after.name);
    }

    void whatIsTheSameIsNotEdited()
    {
        InputWindow before;
        InputWindow after;
        before.name->setText(u"same"_s);
        after.name->setText(u"same"_s);
        QSignalSpy edited(after.name, &QLineEdit::textEdited);
        WindowInput::of(before).putInto(after);
        QCOMPARE(edited.size(), 0);
    }

    void whatTheOtherWindowDoesNotHaveIsLeftOut()
    {
        InputWindow before;
        before.name->setText(u"x"_s);
        before.other->setText(u"not named"_s);
        before.choice->addItem(u"c"_s);
        before.choice->setCurrentIndex(2);
        QWidget empty;
        WindowInput::of(before).putInto(empty);
        InputWindow after;
        WindowInput::of(before).putInto(after);
        QCOMPARE(after.choice->currentIndex(), 0);
        QCOMPARE(after.other->text(), QString());
    }
};

RENSEI_TEST(WindowInputTest)

} // namespace rensei::tests

#include "tst_window_input.moc"
