#include "app/model/account/account_row.h"

#include <QUrl>

namespace rensei::app {

QString accountTitle(const AccountRow &row)
{
    return row.name.isEmpty() ? QUrl(row.platform).host() : row.name;
}

bool canSwitchTo(const AccountRow &row)
{
    return row.kind == config::ContextKind::User && !row.isInUse;
}

QList<AccountRow> accountRows(const config::Contexts &contexts, const QString &inUse, const QString &platform)
{
    QList<AccountRow> rows;
    if (!contexts.find(inUse) && !platform.isEmpty())
        rows.append({.platform = platform, .isInUse = true});
    for (const config::Context &context : contexts.all) {
        rows.append({.name = context.name,
            .kind = context.kind,
            .platform = context.platform,
            .organization = context.organisation,
            .email = context.email,
            .project = context.project,
            .isInUse = context.name == inUse});
    }
    return rows;
}

} // namespace rensei::app
