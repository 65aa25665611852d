#include "app/system/menu_dialect.h"

#include "tests/support/test_case.h"

#include <QRegularExpression>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// What Qt 6.4 sends as the label of an action's text (QDBusMenuItem::convertMnemonic()).
static QString sentByQt(QString text)
{
    const qsizetype first = text.indexOf(u'&');
    if (first >= 0 && first < text.size() - 1)
        text[first] = u'_';
    return text;
}

/// What a reader of the protocol shows for a label: `_` marks what follows it, `__` is an underscore.
static QString shownByProtocol(const QString &label)
{
    QString shown;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'_' && ++i == label.size())
            break;
        shown.append(label.at(i));
    }
    return shown;
}

/// What the AppIndicator extension makes of a label: label.replace(/_([^_])/, '$1').
static QString shownByGnome(QString label)
{
    const auto match = QRegularExpression(u"_([^_])"_s).match(label);
    return match.hasMatch() ? label.replace(match.capturedStart(), 2, match.captured(1)) : label;
}

class MenuDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_26_aNameIsShownToTheLetter_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"ENG-124", "MY_TEAM_7", "R&D-12 A&B", "__init__", "a_b & c_d", "A&", "_", "&_&_",
                 "x__y", "no_mark", "&&", "_&", "trailing_"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void fault11_26_aNameIsShownToTheLetter()
    {
        QFETCH(QString, name);
        const QString text = u"▲ "_s + name;
        const QString actionText = QString(text).replace(u'&', u"&&"_s);
        QCOMPARE(menuText(actionText, MenuDialect::Widgets), actionText);
        QCOMPARE(shownByProtocol(sentByQt(menuText(actionText, MenuDialect::DBusMenu))), text);
        QCOMPARE(shownByGnome(sentByQt(menuText(actionText, MenuDialect::GnomeShell))), text);
    }

    void itIsThatOfWhoDrawsTheMenu()
    {
        using Kind = TrayHost::Kind;
        QCOMPARE(menuDialect(Kind::StatusNotifier, u"ubuntu:GNOME"_s), MenuDialect::GnomeShell);
        QCOMPARE(menuDialect(Kind::StatusNotifier, u"KDE"_s), MenuDialect::DBusMenu);
        QCOMPARE(menuDialect(Kind::StatusNotifier, {}), MenuDialect::DBusMenu);
        QCOMPARE(menuDialect(Kind::XEmbed, u"GNOME"_s), MenuDialect::Widgets);
        QCOMPARE(menuDialect(Kind::Native, {}), MenuDialect::Widgets);
    }

    void aMnemonicIsLostAndItsLetterIsNot()
    {
        QCOMPARE(menuText(u"&Quit"_s, MenuDialect::DBusMenu), u"Quit"_s);
        QCOMPARE(menuText(u"&Quit"_s, MenuDialect::Widgets), u"&Quit"_s);
    }
};

RENSEI_TEST(MenuDialectTest)

} // namespace rensei::tests

#include "tst_menu_dialect.moc"
