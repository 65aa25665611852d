#pragma once

#include "app/system/notifier.h"

#include <QList>

namespace rensei::tests {

/// Keeps what would be shown.
class FakeNotifier final : public app::Notifier {
public:
    QList<app::Notice> shown; ///< what is up
    int shows = 0;

    void show(const app::Notice &notice) override
    {
        ++shows;
        withdraw(notice.key);
        shown.append(notice);
    }
    void withdraw(const QString &key) override
    {
        shown.removeIf([&key](const app::Notice &notice) { return notice.key == key; });
    }
};

} // namespace rensei::tests
