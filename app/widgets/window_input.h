#pragma once

#include <QHash>
#include <QString>

#include <optional>

class QWidget;

namespace rensei::app {

/// Has what somebody puts into this widget go over to a window that is made anew. `name` is its own in its window. For
/// fields of one line, buttons that can be checked, and boxes to choose from.
void carryInput(QWidget &widget, const QString &name);

/// What somebody has put into a window and not sent yet, in memory only: it may be a key. In another language the
/// window is made anew, and nothing of it is to be lost.
class WindowInput {
public:
    /// What is in the widgets that carryInput() has named.
    static WindowInput of(const QWidget &window);

    /// As if somebody had put it there. What the window does not have, or does not let be changed, is left out.
    void putInto(QWidget &window) const;

private:
    struct Field {
        QString text = {};
        int cursor = 0;
        std::optional<bool> isChecked = {};
        std::optional<int> choice = {};
    };
    static Field read(const QWidget &widget);
    static void write(const Field &field, QWidget &widget);

    QHash<QString, Field> m_fields;
    QString m_focus; ///< the name of the one with the keyboard; "" for none
};

} // namespace rensei::app
