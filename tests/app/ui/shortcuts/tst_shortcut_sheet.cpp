#include "app/ui/shortcuts/shortcut_sheet.h"

#include "app/widgets/shortcut.h"
#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QShortcut>
#include <QTranslator>
#include <QTreeWidget>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// While it exists, it notes the names of keys that Qt asks to have translated.
class KeyNames final : public QTranslator {
public:
    KeyNames() { QCoreApplication::installTranslator(this); }
    ~KeyNames() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QLatin1StringView(context) == "QShortcut"_L1)
            asked.insert(QString::fromUtf8(source));
        return {};
    }
    bool isEmpty() const override { return false; }

    mutable QSet<QString> asked;
};

class ShortcutSheetTest : public QObject {
    Q_OBJECT

    static ShortcutSheet *sheetOf(const QWidget &window)
    {
        return window.findChild<ShortcutSheet *>(QString(), Qt::FindDirectChildrenOnly);
    }

    static QStringList textsOf(const ShortcutSheet &sheet, int column)
    {
        QStringList texts;
        const auto *list = sheet.findChild<QTreeWidget *>();
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(list)); *item; ++item)
            texts.append((*item)->text(column));
        return texts;
    }

    static QList<Shortcut> listed()
    {
        QList<Shortcut> all;
        for (const ShortcutGroup &group : shortcutGroups())
            all += group.shortcuts;
        return all;
    }

private Q_SLOTS:
    void itsKeyOpensItOnceForAWindow()
    {
        const ShortcutSheetKey key;
        QWidget window;
        auto *field = new QLineEdit(&window);
        present(window);
        QTest::keyClick(field, Qt::Key_F1);
        QVERIFY(sheetOf(window));
        QVERIFY(sheetOf(window)->isVisible());
        QTest::keyClick(field, Qt::Key_F1);
        QTest::keyClick(sheetOf(window)->findChild<QTreeWidget *>(), Qt::Key_F1);
        QCOMPARE(window.findChildren<ShortcutSheet *>().size(), 1);
        const QPointer<ShortcutSheet> sheet = sheetOf(window);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
    }

    void otherKeysGoWhereTheyAreMeantTo()
    {
        const ShortcutSheetKey key;
        QLineEdit field;
        present(field);
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(field.text(), u"a"_s);
        QVERIFY(!sheetOf(field));
    }

    void aMenuThatIsOpenKeepsItsKeys()
    {
        const ShortcutSheetKey key;
        QWidget window;
        present(window);
        QMenu menu(&window);
        menu.addAction(u"One"_s);
        menu.popup(window.mapToGlobal(QPoint(0, 0)));
        QCOMPARE(QApplication::activePopupWidget(), &menu);
        QTest::keyClick(&menu, Qt::Key_F1);
        QVERIFY(!sheetOf(menu) && !sheetOf(window));
    }

    void eachShortcutIsListedWithItsKeys()
    {
        const ShortcutSheet sheet;
        const QStringList texts = textsOf(sheet, 0);
        const QString keys = textsOf(sheet, 1).join(u'\n');
        for (const Shortcut shortcut : listed()) {
            QVERIFY2(texts.contains(shortcutText(shortcut)), qPrintable(shortcutText(shortcut)));
            QVERIFY(!keysOf(shortcut).isEmpty());
            QVERIFY(keys.contains(keysOf(shortcut).first().toString(QKeySequence::NativeText)));
        }
        for (int one = 0; one <= static_cast<int>(Shortcut::PreviousInLog); ++one)
            QVERIFY2(listed().contains(static_cast<Shortcut>(one)), "one is on no sheet");
    }

    void aRowHasTwoKeysAtMost()
    {
        QVERIFY(keysOf(Shortcut::ToggleEntry).size() > 2);
        const ShortcutSheet sheet;
        for (const QString &keys : textsOf(sheet, 1))
            QVERIFY2(keys.count(u" or "_s) <= 1, qPrintable(keys));
    }

    void whatAWindowHearsIsListed()
    {
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        QList<QKeySequence> known;
        for (const Shortcut shortcut : listed())
            known += keysOf(shortcut);
        const auto heard = fixture.window.findChildren<QShortcut *>();
        QVERIFY(heard.size() >= 7);
        for (const QShortcut *shortcut : heard) {
            if (qobject_cast<QWidget *>(shortcut->parent()) != &fixture.window)
                continue; // a letter of a label
            for (const QKeySequence &keys : shortcut->keys())
                QVERIFY2(known.contains(keys), qPrintable(keys.toString()));
        }
    }

    /// Qt's own translations are a package that may be missing.
    void eachKeyHasATranslatedName()
    {
        const KeyNames names;
        const ShortcutSheet sheet;
        QVERIFY(names.asked.contains(u"Ctrl"_s));
        QFile german(QStringLiteral(TRANSLATIONS "/rensei-desktop_de.ts"));
        QVERIFY(german.open(QIODevice::ReadOnly));
        QString texts = QString::fromUtf8(german.readAll());
        texts = texts.mid(texts.indexOf("<name>QShortcut</name>"_L1));
        texts.truncate(texts.indexOf("</context>"_L1));
        for (const QString &name : names.asked) {
            if (name.size() > 1 && name != "F%1"_L1)
                QVERIFY2(texts.contains(u"<source>%1</source>"_s.arg(name)), qPrintable(name));
        }
    }

    void theNumberPadHasTheSameKeys()
    {
        const QKeyEvent enter(QEvent::KeyPress, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QVERIFY(matches(enter, Shortcut::SendMessage));
        QVERIFY(!matches(enter, Shortcut::ToggleEntry));
    }
};

RENSEI_TEST(ShortcutSheetTest)

} // namespace rensei::tests

#include "tst_shortcut_sheet.moc"
