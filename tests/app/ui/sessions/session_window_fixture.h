#pragma once

#include "app/ui/sessions/filter_chips.h"
#include "app/ui/sessions/session_table_view.h"
#include "app/widgets/empty_state_view.h"
#include "app/widgets/message_bar.h"
#include "tests/app/ui/sessions/session_fixture.h"
#include "tests/app/ui/widget_probe.h"

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>

namespace rensei::tests {

/// A window over a list, and what a user finds in it.
struct SessionWindowFixture : SessionFixture {
    app::SessionTableView &table = *window.findChild<app::SessionTableView *>();
    app::EmptyStateView &emptyState = *window.findChild<app::EmptyStateView *>();
    app::FilterChips &chips = *window.findChild<app::FilterChips *>();
    QLineEdit &search = *window.findChild<QLineEdit *>();

    QString messageText() const
    {
        for (const app::MessageBar *bar : window.findChildren<app::MessageBar *>()) {
            if (!bar->text().isEmpty())
                return bar->text();
        }
        return {};
    }
    bool showsTable() const { return table.isVisibleTo(&window); }
    void press(const QString &chip) { buttonNamed(chips, chip)->click(); }
    QStringList shown() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.at(row)->session.id);
        all.sort();
        return all;
    }
    void focusTable()
    {
        present(window);
        table.setFocus();
    }
    QMessageBox *question() const { return window.findChild<QMessageBox *>(); }
    QMenu &contextMenu()
    {
        for (QMenu *menu : window.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
            menu->close(); // as it does before another one opens
        Q_EMIT table.customContextMenuRequested({10, 10});
        for (QMenu *menu : window.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (menu->isVisible())
                return *menu;
        }
        qFatal("there is no context menu");
    }
    QAction &contextAction(const QString &begin)
    {
        for (QAction *action : contextMenu().actions()) {
            if (action->text().startsWith(begin))
                return *action;
        }
        qFatal("the context menu has no such entry");
    }
};

} // namespace rensei::tests
