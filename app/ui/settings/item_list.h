#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rensei::app {

class FieldNote;

/// Things of which each can be taken away, one below the other.
class ItemList final : public QWidget {
    Q_OBJECT

public:
    /// `none`: what is said where there is none.
    ItemList(const QString &heading, const QString &button, const QString &none);

    struct Item {
        QString id;
        QString text;

        bool operator==(const Item &) const = default;
    };
    void setItems(const QList<Item> &items);
    void setOpen(bool isOpen); ///< whether they can be taken away
    void setProblem(const QString &text, const QString &hint = {}); ///< below them; "" for nothing to say

Q_SIGNALS:
    void removalRequested(const QString &id);

private:
    void addRow();

    struct Row {
        QWidget *widget;
        QLabel *text;
        QWidget *button;
    };
    QString m_button;
    QLabel *m_none;
    QVBoxLayout *m_column;
    FieldNote *m_note;
    QList<Row> m_rows;
    QList<Item> m_items;
    bool m_isOpen = false;
};

} // namespace rensei::app
