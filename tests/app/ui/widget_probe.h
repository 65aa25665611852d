#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

namespace rensei::tests {

/// The button under `parent` that can be seen and has this text; null when there is none.
inline QAbstractButton *buttonNamed(const QWidget &parent, const QString &text)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&parent) && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// All that the labels under `parent` say that can be seen.
inline QStringList labelsIn(const QWidget &parent)
{
    QStringList all;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent) && !label->text().isEmpty())
            all.append(label->text());
    }
    return all;
}

/// Opens the window and gives it the keyboard.
inline void present(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("a window did not become active");
}

/// What the Tab key reaches one after the other, from the widget that has the focus until it comes round.
inline QList<QWidget *> tabStops()
{
    QList<QWidget *> stops;
    for (int i = 0; i < 50 && !stops.contains(QApplication::focusWidget()); ++i) {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return stops;
}

inline QString accessibleName(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

/// The labels and buttons of a window that are too small for what they say; empty when all have room.
inline QStringList cramped(const QWidget &window)
{
    QStringList found;
    const auto note = [&found](const QWidget &widget, const QString &text, const QSize &needed) {
        if (widget.width() < needed.width() || widget.height() < needed.height()) {
            found.append(QStringLiteral("“%1” has %2 × %3 of %4 × %5")
                             .arg(text)
                             .arg(widget.width())
                             .arg(widget.height())
                             .arg(needed.width())
                             .arg(needed.height()));
        }
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&window) || label->text().isEmpty())
            continue;
        note(*label, label->text(),
            label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                              : label->sizeHint());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsText = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull();
        if (showsText && button->isVisibleTo(&window) && !button->text().isEmpty())
            note(*button, button->text(), button->sizeHint());
    }
    return found;
}

/// The widgets of a window that reach beyond it or over another beside them.
inline QStringList misplaced(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (isText && widget->isVisibleTo(&window) && !widget->visibleRegion().isEmpty())
            all.append(widget);
    }
    // What a scroll area holds is where it can be seen.
    const auto place = [&window](const QWidget *widget) {
        QRect seen = widget->rect();
        for (const QWidget *around = widget; around != &window; around = around->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(around))
                seen = widget->visibleRegion().boundingRect();
        }
        return seen.translated(widget->mapTo(&window, QPoint()));
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!window.rect().contains(place(all.at(i))))
            found.append(
                QStringLiteral("%1 is outside").arg(QString::fromLatin1(all.at(i)->metaObject()->className())));
        for (qsizetype j = 0; j < i; ++j) {
            const bool isInside = all.at(i)->isAncestorOf(all.at(j)) || all.at(j)->isAncestorOf(all.at(i));
            if (!isInside && place(all.at(i)).intersects(place(all.at(j))))
                found.append(QStringLiteral("two overlap"));
        }
    }
    return found;
}

} // namespace rensei::tests
