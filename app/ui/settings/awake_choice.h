#pragma once

#include "app/backend/life/keep_awake.h"
#include "app/backend/settings.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace rensei::app {

class FieldNote;

/// Whether this computer stays awake while a session makes progress, and down to which charge of its battery.
class AwakeChoice final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Settings &settings;
        KeepAwake &keepAwake;
    };
    explicit AwakeChoice(Parts parts);

Q_SIGNALS:
    void chosen(); ///< the settings say whether it is kept

private:
    QWidget *makeFloor();
    void choose();
    void update();

    Parts m_parts;
    QCheckBox *m_keepsAwake;
    QSpinBox *m_floor;
    FieldNote *m_note;
};

} // namespace rensei::app
