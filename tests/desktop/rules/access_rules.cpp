#include "tests/desktop/rules/access_rules.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;

static QString spoken(QWidget &widget, QAccessible::Text text)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(text);
}

static QString className(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className());
}

static bool isPartOf(const QWidget &window, const QWidget &widget)
{
    return widget.isVisible() && widget.window() == &window;
}

/// What the Tab key reaches, in its order.
static QList<QWidget *> tabOrder(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *one = window.nextInFocusChain(); one != &window; one = one->nextInFocusChain()) {
        const bool isStop = (one->focusPolicy() & Qt::TabFocus) && one->isEnabled() && !one->focusProxy();
        if (isStop && isPartOf(window, *one))
            stops.append(one);
    }
    return stops;
}

static QStringList titleProblems(QWidget &window)
{
    QStringList problems;
    if (window.windowTitle().isEmpty())
        problems.append(u"the window has no title"_s);
    const QAccessible::Role role = QAccessible::queryAccessibleInterface(&window)->role();
    if (role != QAccessible::Window && role != QAccessible::Dialog && role != QAccessible::AlertMessage)
        problems.append(u"the window is said to be something else: %1"_s.arg(role));
    return problems;
}

/// Whoever hears them must be able to tell one from the other.
static QStringList nameProblems(const QList<QWidget *> &stops)
{
    QStringList problems;
    QStringList told;
    for (QWidget *stop : stops) {
        const QString name = spoken(*stop, QAccessible::Name);
        if (name.isEmpty())
            problems.append(u"%1 in %2 has no name"_s.arg(className(*stop), className(*stop->parentWidget())));
        const int role = QAccessible::queryAccessibleInterface(stop)->role();
        const QString heard = u"%1 %2 %3 %4"_s.arg(role).arg(
            name, spoken(*stop, QAccessible::Description), spoken(*stop, QAccessible::Value));
        if (told.contains(heard))
            problems.append(u"two are called alike: %1"_s.arg(name));
        told.append(heard);
    }
    return problems;
}

static bool isBesideText(const QLabel &picture)
{
    const auto siblings = picture.parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(
        siblings, [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); });
}

/// What a picture says is said in words, too.
static QStringList pictureProblems(const QWidget &window)
{
    QStringList problems;
    for (QLabel *label : window.findChildren<QLabel *>()) {
        const bool isPicture = isPartOf(window, *label) && label->text().isEmpty() && !label->pixmap().isNull();
        if (isPicture && spoken(*label, QAccessible::Name).isEmpty() && !isBesideText(*label))
            problems.append(u"a picture in %1 has no name"_s.arg(className(*label->parentWidget())));
    }
    return problems;
}

/// Where a text begins in the other direction than its window, Qt puts it at the other side.
static QStringList sideProblems(const QWidget &window)
{
    QStringList problems;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const QString text = label->text();
        const bool isOther = std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); })
            && text.isRightToLeft() != label->isRightToLeft();
        const bool hasRoom = label->width() > label->fontMetrics().size(0, text).width() + 2;
        if (isPartOf(window, *label) && isOther && hasRoom
            && !(label->alignment() & (Qt::AlignAbsolute | Qt::AlignHCenter)))
            problems.append(u"at the wrong side: %1"_s.arg(text));
    }
    return problems;
}

/// Where the eye meets it. What scrolls is, to what is around it, where it is scrolled.
static QRect placeOf(const QWidget &widget, const QWidget &window, const QWidget &other)
{
    const QWidget *seen = &widget;
    for (const QWidget *around = widget.parentWidget(); around && around != &window; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(around) && !around->isAncestorOf(&other))
            seen = around;
    }
    return {seen->mapTo(&window, QPoint()), seen->size()};
}

static bool comesAfter(const QRect &next, const QRect &one, bool isMirrored)
{
    const bool isBelow = next.top() >= one.bottom();
    const bool isAbove = next.bottom() <= one.top();
    const bool isTrailing = isMirrored ? next.right() <= one.left() : next.left() >= one.right();
    if (next.contains(one) || one.contains(next))
        return true;
    // Further right and higher up begins another column.
    return isBelow || isTrailing || (!isAbove && (isMirrored ? next.right() < one.right() : next.left() > one.left()));
}

/// It is a circle: one way back begins it anew.
static QStringList orderProblems(const QWidget &window, const QList<QWidget *> &stops)
{
    QStringList problems;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        QWidget &one = *stops.at(i);
        QWidget &next = *stops.at((i + 1) % stops.size());
        if (comesAfter(placeOf(next, window, one), placeOf(one, window, next), window.isRightToLeft()))
            continue;
        problems.append(
            u"Tab goes back from “%1” to “%2”"_s.arg(spoken(one, QAccessible::Name), spoken(next, QAccessible::Name)));
    }
    // That the last is followed by the first is no news, where the others are in order.
    return problems.size() > 1 ? problems : QStringList();
}

/// The letter after its &, in upper case; empty for none.
static QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

static QStringList mnemonicProblems(const QStringList &texts)
{
    QStringList problems;
    QHash<QString, QString> known;
    for (const QString &text : texts) {
        const QString key = mnemonicOf(text);
        if (key.isEmpty())
            continue;
        if (known.contains(key))
            problems.append(u"%1 is that of “%2” and of “%3”"_s.arg(key, known.value(key), text));
        known.insert(key, text);
    }
    return problems;
}

static QStringList textsWithMnemonics(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isPartOf(window, *widget) || !widget->isEnabled())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts.append(group->title());
        else if (label && label->buddy())
            texts.append(label->text());
    }
    return texts;
}

static QStringList menuProblems(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && action->isEnabled())
            texts.append(action->text());
    }
    return mnemonicProblems(texts);
}

QStringList accessProblems(QWidget &window)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&window))
        return menuProblems(*menu);
    const QList<QWidget *> stops = tabOrder(window);
    return titleProblems(window) + nameProblems(stops) + pictureProblems(window) + sideProblems(window)
        + orderProblems(window, stops) + mnemonicProblems(textsWithMnemonics(window));
}

} // namespace rensei::tests
