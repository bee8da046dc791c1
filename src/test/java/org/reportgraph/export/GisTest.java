package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** QGIS, and GDAL, its reader, open the places. */
class GisTest {
  @TempDir private Path folder;

  @Test
  void everyPlaceIsAPointWithItsNameInTheRightPlace() throws Exception {
    Tool ogrinfo = Tool.program("gdal-bin", "ogrinfo", "--version");
    Path file = Exports.guiyang(folder, Format.GEOJSON).get(0);
    String info = ogrinfo.with("-ro", "-al", "-so").run(file);
    assertTrue(
        info.contains("Feature Count: " + Exports.counts(Format.GEOJSON).nodes() + "\n"), info);
    assertTrue(info.contains("Geometry: Point"), info);
    assertTrue(info.contains("name: String"), info);
    assertTrue(info.contains("mentions: Integer"), info);
    assertTrue(info.contains("otherNames: StringList"), info);
    assertTrue(info.contains("WGS 84"), info);
    String city = ogrinfo.with("-ro", "-al", "-where", "code = '520111'").run(file);
    assertTrue(city.contains("name (String) = 花溪区"), city);
    // Huaxi lies south of the centre of Guiyang, at 26.43 N, 106.67 E.
    assertTrue(city.contains("POINT (106.67114 26.43009)"), city);
  }

  @Test
  void whatLiesInAPlaceStandsAtItsPoint() throws Exception {
    Tool ogrinfo = Tool.program("gdal-bin", "ogrinfo", "--version");
    Path file = Exports.small(folder, Format.GEOJSON).get(0);
    String park = ogrinfo.with("-ro", "-al", "-where", "type = 'Park'").run(file);
    assertTrue(park.contains("pointOf (String) = 观山湖区"), park);
    assertTrue(park.contains("ownPoint (Integer(Boolean)) = 0"), park);
    assertTrue(park.contains("POINT (106.6225 26.6151)"), park);
    assertEquals(
        2,
        ogrinfo.with("-ro", "-al", "-where", "ownPoint = 1").run(file).split("OGRFeature").length
            - 1);
  }

  @Test
  void qgisKnowsTheFieldsAndDrawsThePlaces() throws Exception {
    Tool qgis = Tool.script("qgis_map.py", "qgis");
    Path picture = folder.resolve("map.png");
    List<String> said =
        qgis.run(Exports.guiyang(folder, Format.GEOJSON).get(0), picture).lines().toList();
    assertEquals(Exports.counts(Format.GEOJSON).nodes() + " features EPSG:4326", said.get(0));
    assertTrue(
        said.containsAll(
            List.of("name String", "mentions Integer", "classes StringList", "ownPoint Boolean")),
        said::toString);
    assertTrue(said.contains("place 花溪区"), said::toString);
    assertEquals(880, ImageIO.read(picture.toFile()).getWidth());
  }
}
