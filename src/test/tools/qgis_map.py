"""Opens places in QGIS, prints what it finds, and draws those near a city as the page on maps says:
/usr/bin/python3 qgis_map.py guiyang.geojson map.png"""
import os
import sys

from qgis.core import (
    QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsMarkerSymbol, QgsPalLayerSettings,
    QgsProperty, QgsRectangle, QgsSingleSymbolRenderer, QgsSymbolLayer,
    QgsTextBufferSettings, QgsTextFormat, QgsVectorLayer, QgsVectorLayerSimpleLabeling)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont

NAMES_THERE = """concatenate("name", group_by:="pointOf", concatenator:='\n', order_by:=not "ownPoint")"""
NEAR_GUIYANG = QgsRectangle(106.35, 26.05, 107.15, 27.17)

os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1], 'places', 'ogr')
assert layer.isValid()
print(layer.featureCount(), 'features', layer.crs().authid())
for field in layer.fields():
    print(field.name(), field.typeName())
for feature in layer.getFeatures('"ownPoint"'):
    print('place', feature['name'])

marker = QgsMarkerSymbol.createSimple({'size': '4', 'outline_color': 'white'})
marker.symbolLayer(0).setDataDefinedProperty(
    QgsSymbolLayer.PropertyFillColor, QgsProperty.fromField('color'))
layer.setRenderer(QgsSingleSymbolRenderer(marker))

white = QgsTextBufferSettings()
white.setEnabled(True)
names = QgsTextFormat()
names.setFont(QFont('Noto Sans CJK SC'))
names.setSize(8)
names.setBuffer(white)
labels = QgsPalLayerSettings()
labels.fieldName = NAMES_THERE
labels.isExpression = True
labels.dataDefinedProperties().setProperty(
    QgsPalLayerSettings.Show, QgsProperty.fromField('ownPoint'))
labels.placement = QgsPalLayerSettings.AroundPoint
labels.dist = 3
labels.multilineAlign = QgsPalLayerSettings.MultiLeft
labels.setFormat(names)
layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
layer.setLabelsEnabled(True)

settings = QgsMapSettings()
settings.setLayers([layer])
settings.setDestinationCrs(layer.crs())
settings.setExtent(NEAR_GUIYANG)
settings.setOutputSize(QSize(880, 1232))
settings.setOutputDpi(110)
settings.setBackgroundColor(QColor('#edf1ee'))
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
job.renderedImage().save(sys.argv[2])
