#include "app/ui/settings/awake_choice.h"

#include "app/text/life_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rensei::app {

AwakeChoice::AwakeChoice(Parts parts)
    : m_parts(parts)
    , m_keepsAwake(new QCheckBox(tr("Stay a&wake while a session makes progress")))
    , m_floor(new QSpinBox)
    , m_note(new FieldNote)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(m_keepsAwake);
    column->addWidget(makeFloor());
    column->addWidget(m_note);
    m_keepsAwake->setChecked(m_parts.settings.keepsAwake());
    connect(m_keepsAwake, &QCheckBox::clicked, this, &AwakeChoice::choose);
    connect(m_floor, &QSpinBox::valueChanged, this, &AwakeChoice::choose);
    connect(&m_parts.keepAwake, &KeepAwake::changed, this, &AwakeChoice::update);
    update();
}

QWidget *AwakeChoice::makeFloor()
{
    auto *floor = new QWidget;
    auto *row = new FlowLayout(betweenRelated);
    floor->setLayout(row);
    auto *label = new QLabel(tr("On &battery, down to a charge of"));
    label->setBuddy(m_floor);
    m_floor->setRange(Settings::minBatteryFloor, Settings::maxBatteryFloor);
    m_floor->setSingleStep(5);
    m_floor->setKeyboardTracking(false); // a number that is half typed is none
    m_floor->setSuffix(tr(" %", "percent, after a number"));
    m_floor->setValue(m_parts.settings.batteryFloor());
    row->addWidget(label);
    row->addWidget(m_floor);
    return floor;
}

void AwakeChoice::choose()
{
    m_parts.settings.setKeepsAwake(m_keepsAwake->isChecked());
    m_parts.settings.setBatteryFloor(m_floor->value());
    m_parts.keepAwake.update();
    update();
    Q_EMIT chosen();
}

void AwakeChoice::update()
{
    m_floor->setEnabled(m_keepsAwake->isChecked());
    const QString now = LifeText::of(m_parts.keepAwake);
    m_note->hint(now.isEmpty() ? tr("It may fall asleep while sessions wait for you, and whenever you close the lid or "
                                    "tell it to. The screen turns off as usual.")
                               : now);
    m_keepsAwake->setAccessibleDescription(m_note->text());
}

} // namespace rensei::app

#include "moc_awake_choice.cpp"
